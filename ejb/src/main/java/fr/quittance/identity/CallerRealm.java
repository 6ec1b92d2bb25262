package fr.quittance.identity;

import fr.quittance.identity.store.PermissionStore;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import jakarta.enterprise.inject.Instance;
import java.util.List;
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
import org.apache.shiro.subject.SimplePrincipalCollection;

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
    return token instanceof BearerToken bearer
        ? byToken(bearer)
        : info(List.of(((Admitted) token).getPrincipal()), token);
  }

  private AuthenticationInfo byToken(BearerToken token) {
    TokenHolder valid =
        systemCalls
            .call(() -> signIns.get().byToken(token.getToken()))
            .orElseThrow(() -> new IncorrectCredentialsException("This token is not valid."));
    return info(List.of(valid.owner(), new TokenGrant(valid.scopes())), token);
  }

  private AuthenticationInfo info(List<?> principals, AuthenticationToken token) {
    return new SimpleAuthenticationInfo(
        new SimplePrincipalCollection(principals, getName()), token.getCredentials());
  }

  @Override
  protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
    Caller caller = principals.oneByType(Caller.class);
    SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
    if (caller != null) {
      info.addRole(caller.role());
      info.setStringPermissions(
          Caller.SYSTEM.equals(caller) ? EVERYTHING : granted(caller, principals));
    }
    return info;
  }

  private Set<String> granted(Caller caller, PrincipalCollection principals) {
    Set<String> held = permissions.of(caller.role());
    TokenGrant grant = principals.oneByType(TokenGrant.class);
    return grant == null ? held : grant.within(held);
  }
}
