package fr.quittance.ledger;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.RowScoped;
import fr.quittance.ledger.store.MoneyChecks;
import fr.quittance.ledger.store.MoneyReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads client money: what is owed, to whom, and how it came about. */
@Stateless
@RowScoped
public class MoneyQueries {

  @Inject private MoneyReader money;
  @Inject private MoneyChecks checks;

  /** The latest run of the three-way check, if there was one. */
  @RequiresPermissions("money:check")
  public Optional<MoneyCheck> latestCheck() {
    return checks.latest();
  }

  /** All runs, newest first. */
  @RequiresPermissions("money:check")
  public Page<MoneyCheckRow> checks(PageRequest request) {
    return checks.page(request);
  }

  /** The client bank accounts with what their statements tell, per currency. */
  @RequiresPermissions("money:check")
  public List<ClientAccountRow> accounts() {
    return money.accounts();
  }

  /**
   * Filter {@code creditor} (reference or name); sorts by {@code creditor}, {@code owed}, {@code
   * toBeBanked}.
   */
  @RequiresPermissions("money:check")
  public Page<CreditorMoneyRow> creditors(PageRequest request) {
    return money.creditors(request);
  }

  /**
   * The lines of the journal, newest first. Filters {@code account}, {@code creditor} (reference or
   * name of whom the entry concerns); sorts by {@code effectiveOn}, {@code kind}.
   */
  @RequiresPermissions("money:check")
  public Page<MoneyEntryRow> entries(PageRequest request) {
    return money.entries(request);
  }

  /** What was typed in and is on no bank statement yet: in none of the accounts. */
  @RequiresPermissions("money:check")
  public List<ToBeBanked> toBeBanked() {
    return money.toBeBanked();
  }
}
