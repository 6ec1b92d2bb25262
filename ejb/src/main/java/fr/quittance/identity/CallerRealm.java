package fr.quittance.identity;

import fr.quittance.identity.store.PermissionStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/**
 * Tokens, roles and permissions of the database. The principal is a {@link Caller}.
 *
 * <p>{@link SignIns} compares the secrets itself, in constant effort, so the matcher has nothing
 * left to do; people come in by {@link FrontDoor}, which may ask for more than a password.
 */
final class CallerRealm extends AuthorizingRealm {

  private static final Set<String> EVERYTHING = Set.of("*");

  private final transient Instance<SignIns> signIns;
  private final transient SystemCalls systemCalls;
  private final transient PermissionStore permissions;

  CallerRealm(Instance<SignIns> signIns, SystemCalls systemCalls, PermissionStore permissions) {
    super(new AllowAllCredentialsMatcher());
    this.signIns = signIns;
    this.systemCalls = systemCalls;
    this.permissions = permissions;
    setName("quittance");
    setCachingEnabled(false);
  }

  @Override
  public boolean supports(AuthenticationToken token) {
    return token instanceof Admitted || token instanceof BearerToken;
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    Caller caller =
        token instanceof BearerToken bearer
            ? byToken(bearer.getToken())
            : ((Admitted) token).getPrincipal();
    return new SimpleAuthenticationInfo(caller, token.getCredentials(), getName());
  }

  private Caller byToken(String token) {
    return systemCalls
        .call(() -> signIns.get().byToken(token))
        .orElseThrow(() -> new IncorrectCredentialsException("This token is not valid."));
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    Caller caller = principals.oneByType(Caller.class);
    SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
    if (caller != null) {
      info.addRole(caller.role());
      info.setStringPermissions(
          Caller.SYSTEM.equals(caller) ? EVERYTHING : permissions.of(caller.role()));
    }
    return info;
  }
}
