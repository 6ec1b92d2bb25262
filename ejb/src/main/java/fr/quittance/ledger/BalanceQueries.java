package fr.quittance.ledger;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.LockedFile;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.ledger.store.InterestLaws;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Computes balances from facts, never from stored figures. */
@Stateless
@RowScoped
public class BalanceQueries {

  private FactStore store;
  private InterestLaws laws;
  private Clock clock;

  public BalanceQueries() {}

  @Inject
  public BalanceQueries(FactStore store, InterestLaws laws, Clock clock) {
    this.store = store;
    this.laws = laws;
    this.clock = clock;
  }

  /**
   * The balance at the end of a day, from the facts that were known at an instant: asked again
   * later with the same two, the answer is the same.
   *
   * @param asOf null for today
   * @param knownAt null for now
   * @throws Problem 404 where the file is not the caller's to see
   */
  @RequiresPermissions("fact:read")
  public Balance balance(FileId file, LocalDate asOf, Instant knownAt) {
    Instant now = clock.instant();
    LocalDate day = asOf == null ? Paris.dayOf(now) : asOf;
    Instant known = knownAt == null ? now : knownAt;
    LockedFile row = store.file(file).orElseThrow(() -> Problem.notFound("File", file));
    List<Fact> facts = store.facts(file, known);
    Computed computed =
        BalanceCalculation.of(
            facts.stream().map(Fact::known).toList(), laws.knownAt(known), day, row.currency());
    return new BalanceView(computed, row.currency()).of(file, day, known);
  }

  /** The balance of today as known now. */
  @RequiresPermissions("fact:read")
  public Balance current(FileId file) {
    return balance(file, null, null);
  }
}
