package fr.quittance.ledger;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.store.BalanceChecks;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.BalanceStore.CheckedSlice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the figures that lists and the queue sort by: brought to the day every night, rebuilt on
 * demand, and compared with the function. Each slice of files is a transaction of its own, so that
 * what a stopped run did stays done and the next run goes on from there.
 */
@Stateless
@RowScoped
public class BalanceUpkeepService {

  private static final Logger LOG = LoggerFactory.getLogger(BalanceUpkeepService.class);

  @Inject private BalanceStore balances;
  @Inject private BalanceChecks checks;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** All files in as many ranges as asked, so that several may be worked on at once. */
  @RequiresPermissions("money:check")
  public List<FileRange> ranges(int count) {
    return balances.ranges(count);
  }

  /**
   * Brings the next files of a range to today.
   *
   * @return the last file done now; empty when none is left
   */
  @RequiresPermissions("money:check")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public OptionalLong refresh(FileRange range, int slice) {
    Instant now = clock.instant();
    return balances.refresh(range, slice, now, Paris.dayOf(now));
  }

  /** The same, whatever day their figures are of. */
  @RequiresPermissions("money:check")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public OptionalLong rebuild(FileRange range, int slice) {
    Instant now = clock.instant();
    return balances.rebuild(range, slice, now, Paris.dayOf(now));
  }

  /** Compares the next files; a difference is told, never repaired. */
  @RequiresPermissions("money:check")
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public CheckedFiles compare(FileRange range, int slice) {
    Instant now = clock.instant();
    CheckedSlice checked = balances.check(range, slice, now, Paris.dayOf(now));
    checked.differing().forEach(this::tell);
    return new CheckedFiles(checked.files(), checked.last(), checked.differing().size());
  }

  private void tell(FileId file) {
    LOG.error("The figures kept for file {} are not those that its facts give", file);
    journal.file(file, "BALANCE_DIFFERS", Map.of());
  }

  /** Keeps the outcome of a comparison. */
  @RequiresPermissions("money:check")
  public BalanceCheck conclude(boolean whole, int files, int differences) {
    return checks.add(clock.instant().truncatedTo(ChronoUnit.MICROS), whole, files, differences);
  }

  /** The last comparisons, newest first. */
  @RequiresPermissions("money:check")
  public List<BalanceCheck> latest(int limit) {
    return checks.latest(limit);
  }

  /**
   * A slice of a comparison.
   *
   * @param last the last file seen, empty when none was left
   */
  public record CheckedFiles(int files, OptionalLong last, int differences) {}
}
