package fr.quittance.ledger;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.calc.InterestLaw;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.LockedFile;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.ledger.store.InterestLaws;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Computes balances from facts, never from stored figures. */
@Stateless
@RowScoped
public class BalanceQueries {

  private static final int MOST_MONTHS = 36;

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

  /**
   * What the file owed at the end of each month since its first claim, and on the last day itself;
   * at most {@value #MOST_MONTHS} months back.
   *
   * @param asOf null for today
   * @param knownAt null for now
   */
  @RequiresPermissions("fact:read")
  public List<DatedTotal> course(FileId file, LocalDate asOf, Instant knownAt) {
    Instant now = clock.instant();
    LocalDate last = asOf == null ? Paris.dayOf(now) : asOf;
    Instant known = knownAt == null ? now : knownAt;
    LockedFile row = store.file(file).orElseThrow(() -> Problem.notFound("File", file));
    List<KnownFact> facts = store.facts(file, known).stream().map(Fact::known).toList();
    InterestLaw law = laws.knownAt(known);
    return monthEnds(facts, last).stream()
        .map(
            day ->
                new DatedTotal(day, BalanceCalculation.of(facts, law, day, row.currency()).total()))
        .toList();
  }

  private static List<LocalDate> monthEnds(List<KnownFact> facts, LocalDate last) {
    LocalDate oldest = last.minusMonths(MOST_MONTHS);
    LocalDate first =
        facts.stream()
            .map(KnownFact::effectiveOn)
            .min(Comparator.naturalOrder())
            .filter(day -> day.isAfter(oldest))
            .orElse(oldest);
    List<LocalDate> days = new ArrayList<>();
    YearMonth month = YearMonth.from(first);
    for (; month.atEndOfMonth().isBefore(last); month = month.plusMonths(1)) {
      days.add(month.atEndOfMonth());
    }
    days.add(last);
    return days;
  }

  /** The balance of today as known now. */
  @RequiresPermissions("fact:read")
  public Balance current(FileId file) {
    return balance(file, null, null);
  }
}
