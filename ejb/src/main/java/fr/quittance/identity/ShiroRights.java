package fr.quittance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.shiro.SecurityUtils;

/** Asks the Shiro subject bound to this thread. */
@ApplicationScoped
public class ShiroRights implements Rights {

  @Override
  public boolean has(String permission) {
    return SecurityUtils.getSubject().isPermitted(permission);
  }
}
