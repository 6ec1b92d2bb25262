package fr.quittance.web.shell;

import fr.quittance.identity.AccessControl;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.apache.shiro.web.servlet.AbstractShiroFilter;

/**
 * Binds the session's subject to the request. The API and the providers' callbacks are left alone:
 * they read no cookie.
 */
public class ShiroFilter extends AbstractShiroFilter {

  @Inject private AccessControl access;

  @Override
  public void init() {
    setSecurityManager(access.manager());
  }

  @Override
  protected boolean isEnabled(ServletRequest request, ServletResponse response) {
    return !Paths.isStateless(request);
  }
}
