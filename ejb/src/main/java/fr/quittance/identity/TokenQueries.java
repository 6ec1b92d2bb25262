package fr.quittance.identity;

import fr.quittance.identity.store.TokenStore;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The tokens that programs sign in with. */
@Stateless
@RowScoped
public class TokenQueries {

  @Inject private TokenStore tokens;
  @Inject private Clock clock;

  /**
   * Filters {@code text} (user or use), {@code state}; sorts by {@code login}, {@code label},
   * {@code createdAt}, {@code expiresAt}, {@code lastUsedAt}.
   */
  @RequiresPermissions("user:admin")
  public Page<TokenRow> list(PageRequest request) {
    return tokens.page(request, clock.instant());
  }
}
