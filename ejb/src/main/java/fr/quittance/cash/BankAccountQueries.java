package fr.quittance.cash;

import fr.quittance.cash.store.BankAccounts;
import fr.quittance.cash.store.ClientMoneyStore;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the declared accounts and the money of creditors on them. */
@Stateless
@RowScoped
public class BankAccountQueries {

  @Inject private BankAccounts accounts;
  @Inject private ClientMoneyStore money;

  /** Filters {@code iban}, {@code kind}; sorts by {@code iban}, {@code kind}, {@code closingOn}. */
  @RequiresPermissions("bank:read")
  public Page<BankAccountRow> list(PageRequest request) {
    return accounts.page(request);
  }

  /** What the lines of client accounts add up to, one row per currency. */
  @RequiresPermissions("bank:read")
  public List<ClientMoney> clientMoney() {
    return money.byCurrency();
  }
}
