package fr.quittance.identity;

import fr.quittance.identity.store.PermissionStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.mgt.DefaultWebSecurityManager;
import org.apache.shiro.web.mgt.WebSecurityManager;

/**
 * The one security manager that the servlet filters and the service interceptor share. Sessions are
 * the servlet container's; nobody is remembered beyond them.
 */
@ApplicationScoped
public class AccessControl {

  @Inject private Instance<SignIns> signIns;
  @Inject private SystemCalls systemCalls;
  @Inject private PermissionStore permissions;

  private DefaultWebSecurityManager manager;

  @PostConstruct
  void build() {
    manager = new DefaultWebSecurityManager();
    manager.setRealm(new CallerRealm(signIns, systemCalls, permissions));
    manager.setRememberMeManager(null);
    SecurityUtils.setSecurityManager(manager);
  }

  public WebSecurityManager manager() {
    return manager;
  }

  /**
   * The subject of a bearer token, good for one request: no session, nothing kept.
   *
   * @throws org.apache.shiro.authc.AuthenticationException when the token is unknown, expired,
   *     revoked or its user may no longer come in
   */
  public Subject subjectOf(String token) {
    return stateless(manager.authenticate(new BearerToken(token)).getPrincipals());
  }

  /** A subject that acts for the caller without a session. */
  public Subject subjectOf(Caller caller) {
    return stateless(new SimplePrincipalCollection(caller, "quittance"));
  }

  private Subject stateless(PrincipalCollection principals) {
    return new Subject.Builder(manager)
        .principals(principals)
        .authenticated(true)
        .sessionCreationEnabled(false)
        .buildSubject();
  }
}
