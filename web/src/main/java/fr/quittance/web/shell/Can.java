package fr.quittance.web.shell;

import fr.quittance.kernel.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.apache.shiro.SecurityUtils;

/**
 * What the user may do, asked once per request and permission: {@code
 * #{can.perform('mandate:write')}}.
 */
@Named
@RequestScoped
public class Can {

  private final Map<String, Boolean> answers = new HashMap<>();

  public boolean perform(String permission) {
    return answers.computeIfAbsent(
        permission, asked -> SecurityUtils.getSubject().isPermitted(asked));
  }

  public boolean isSignedIn() {
    return SecurityUtils.getSubject().isAuthenticated();
  }

  /** Who is signed in; null for nobody. */
  public Caller getCaller() {
    return isSignedIn() ? SecurityUtils.getSubject().getPrincipals().oneByType(Caller.class) : null;
  }
}
