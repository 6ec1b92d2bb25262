package fr.quittance.identity;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authz.UnauthenticatedException;

/** The caller is the principal of the Shiro subject bound to this thread. */
@ApplicationScoped
public class ShiroCallerContext implements CallerContext {

  @Override
  public Caller current() {
    Caller caller =
        SecurityUtils.getSubject().getPrincipals() == null
            ? null
            : SecurityUtils.getSubject().getPrincipals().oneByType(Caller.class);
    if (caller == null) {
      throw new UnauthenticatedException("Nobody is signed in.");
    }
    return caller;
  }
}
