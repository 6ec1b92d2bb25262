package fr.quittance.cash;

import fr.quittance.cash.store.BankAccounts;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the declared accounts. */
@Stateless
@RowScoped
public class BankAccountQueries {

  @Inject private BankAccounts accounts;

  /** Filters {@code iban}, {@code kind}; sorts by {@code iban}, {@code kind}, {@code closingOn}. */
  @RequiresPermissions("bank:read")
  public Page<BankAccountRow> list(PageRequest request) {
    return accounts.page(request);
  }
}
