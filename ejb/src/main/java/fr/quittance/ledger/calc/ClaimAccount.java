package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one claim is worth, what it bears from day to day, and what was paid on it. */
final class ClaimAccount implements Debt {

  private final long claim;
  private final ClaimTerms terms;
  private final ClaimRates rates;
  private final Capitalisation capitalisation;
  private final LocalDate lastDay;
  private final DayBasis basis;
  private final Consumer<Computed.Line> lines;
  private final Map<Bucket, Pot> pots = new EnumMap<>(Bucket.class);
  private LocalDate accruedTo;
  private boolean provisional;

  /**
   * @param first the claim's first principal
   * @param lines takes what becomes due, in the order it does
   */
  ClaimAccount(KnownFact first, FileEvents events, InterestLaw law, Consumer<Computed.Line> lines) {
    this.claim = first.claim();
    this.terms = ((KnownFact.Charge) first.content()).terms();
    this.rates = new ClaimRates(claim, first.effectiveOn(), terms, events, law);
    this.capitalisation = new Capitalisation(events.capitalisesFrom(claim), rates.start());
    this.lastDay = events.stay().equals(LocalDate.MAX) ? LocalDate.MAX : events.stay().minusDays(1);
    this.basis = law.dayBasis();
    this.lines = lines;
    this.accruedTo = first.effectiveOn();
    for (Bucket bucket : Bucket.values()) {
      pots.put(bucket, new Pot(first.amount().currency()));
    }
  }

  @Override
  public Long claim() {
    return claim;
  }

  @Override
  public Pot pot(Bucket bucket) {
    return pots.get(bucket);
  }

  /** The day from which it is owed; the end of time where nobody told. */
  LocalDate dueOn() {
    return terms.dueOn() == null ? LocalDate.MAX : terms.dueOn();
  }

  LocalDate indemnityOn() {
    LocalDate day = rates.indemnityOn();
    return day.isAfter(lastDay) ? LocalDate.MAX : day;
  }

  boolean isProvisional() {
    return provisional;
  }

  Money open(Bucket bucket) {
    return pots.get(bucket).open();
  }

  Money open(List<Bucket> buckets) {
    Money sum = open(buckets.get(0));
    for (Bucket bucket : buckets.subList(1, buckets.size())) {
      sum = sum.plus(open(bucket));
    }
    return sum;
  }

  boolean isClosed() {
    return open(Bucket.PRINCIPAL).isZero()
        && open(Bucket.INTEREST).isZero()
        && open(Bucket.INDEMNITY).isZero();
  }

  /** Lets interest run to the end of a day, at most to the last day before a stay. */
  void accrueTo(LocalDate day) {
    LocalDate last = day.isBefore(lastDay) ? day : lastDay;
    LocalDate from = later(accruedTo.plusDays(1), rates.start());
    while (!from.isAfter(last)) {
      Money base = base(from);
      if (base.isZero()) {
        break;
      }
      from = accrue(from, last, base).plusDays(1);
    }
    accruedTo = later(accruedTo, day);
  }

  /** What bears interest: the principal, and interest of a whole year where that is granted. */
  private Money base(LocalDate day) {
    Money principal = open(Bucket.PRINCIPAL);
    Pot interest = pots.get(Bucket.INTEREST);
    return interest.open().isZero() ? principal : principal.plus(capitalisation.on(day, interest));
  }

  private LocalDate accrue(LocalDate from, LocalDate last, Money base) {
    Stretch stretch = rates.from(from, claim);
    LocalDate to = earlier(earlier(last, stretch.until()), capitalisation.lastDayBeforeNext(from));
    to = earlier(to, basis.lastDayOfYear(from));
    if (stretch.rate() != null) {
      int days = DayBasis.days(from, to);
      Money amount = base.interest(stretch.rate(), days, basis.yearDays(from));
      pots.get(Bucket.INTEREST).charge(amount);
      provisional |= stretch.provisional();
      lines.accept(
          new Computed.Line(
              Computed.Kind.INTEREST,
              claim,
              new Computed.Accrual(from, to, days, base, stretch.rate(), stretch.rule()),
              from,
              amount,
              stretch.basis()));
    }
    return to;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
