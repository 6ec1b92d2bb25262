package fr.quittance.ledger.calc;

import fr.quittance.kernel.Period;
import fr.quittance.kernel.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Which rate a claim bears on which day. Cut at half-years and wherever a fact changes the rate.
 */
final class ClaimRates {

  static final String PUBLIC_RATE = "PUBLIC_RATE";
  static final String DEFAULT_RATE = "ECB_PLUS_MARGIN";
  static final String AGREED_RATE = "AGREED_RATE";
  static final String AGREED_RATE_FLOOR = "AGREED_RATE_FLOOR";
  static final String LEGAL_RATE = "LEGAL_RATE";
  static final String LEGAL_RATE_INCREASED = "LEGAL_RATE_INCREASED";

  private static final String NOTICE = "C. civ. 1231-6";
  private static final String JUDGMENT = "C. civ. 1231-7";

  private final ClaimTerms terms;
  private final FileEvents events;
  private final InterestLaw law;
  private final LocalDate lateFrom;
  private final LocalDate civilFrom;
  private final LocalDate judgedFrom;
  private final LocalDate increasedFrom;
  private final List<Period> grace;
  private final TreeSet<LocalDate> changes = new TreeSet<>();

  ClaimRates(long claim, LocalDate placedOn, ClaimTerms terms, FileEvents events, InterestLaw law) {
    this.terms = terms;
    this.events = events;
    this.law = law;
    this.lateFrom = terms.dueOn() == null ? LocalDate.MAX : terms.dueOn().plusDays(1);
    this.judgedFrom = events.judgedFrom(claim, placedOn);
    this.increasedFrom = increasedFrom(claim, placedOn);
    this.civilFrom = earlier(noticedFrom(claim, placedOn), judgedFrom);
    this.grace = events.grace(claim);
    cut(claim);
  }

  private void cut(long claim) {
    changes.add(lateFrom);
    changes.add(civilFrom);
    changes.add(judgedFrom);
    changes.add(increasedFrom);
    changes.addAll(events.termsChanges(claim));
    for (Period period : grace) {
      changes.add(period.from());
      changes.add(period.to().plusDays(1));
    }
  }

  private LocalDate noticedFrom(long claim, LocalDate placedOn) {
    LocalDate notice = events.noticeOn(claim, placedOn);
    if (notice == null || lateFrom.equals(LocalDate.MAX)) {
      return LocalDate.MAX;
    }
    LocalDate next = notice.plusDays(1);
    return next.isBefore(lateFrom) ? lateFrom : next;
  }

  private LocalDate increasedFrom(long claim, LocalDate placedOn) {
    LocalDate starts = events.surchargeFrom(claim, placedOn);
    if (starts == null) {
      return LocalDate.MAX;
    }
    RateSeries.Found months = law.surchargeMonths().on(starts);
    return months == null
        ? LocalDate.MAX
        : starts.plusMonths(months.number().longValue()).plusDays(1);
  }

  /** First day on which the claim can bear anything. */
  LocalDate start() {
    return terms.regime() == Regime.CIVIL ? civilFrom : earlier(lateFrom, judgedFrom);
  }

  /** The indemnity's day: the first late day, where the indemnity is owed at all. */
  LocalDate indemnityOn() {
    return terms.regime() == Regime.CIVIL ? LocalDate.MAX : lateFrom;
  }

  /** What is borne from a day on, and how long that lasts. */
  Stretch from(LocalDate day, Long claim) {
    LocalDate until = until(day);
    boolean spared = grace.stream().anyMatch(period -> period.contains(day));
    if (!day.isBefore(judgedFrom)) {
      return legal(day, until, JUDGMENT, spared);
    }
    return switch (terms.regime()) {
      case CIVIL ->
          day.isBefore(civilFrom) ? Stretch.nothing(until) : legal(day, until, NOTICE, spared);
      case COMMERCIAL ->
          day.isBefore(lateFrom) || spared ? Stretch.nothing(until) : late(day, until, claim);
      case PUBLIC -> day.isBefore(lateFrom) || spared ? Stretch.nothing(until) : owedByState(until);
    };
  }

  private LocalDate until(LocalDate day) {
    LocalDate half = HalfYear.lastDay(day);
    LocalDate change = changes.higher(day);
    return change == null || change.isAfter(half) ? half : change.minusDays(1);
  }

  private Stretch legal(LocalDate day, LocalDate until, String article, boolean spared) {
    RateSeries.Found rate = law.legal().get(terms.category()).on(day);
    if (rate == null) {
      return Stretch.nothing(until);
    }
    if (day.isBefore(increasedFrom) || spared) {
      return new Stretch(
          until, Rate.percent(rate.number()), article, LEGAL_RATE, rate.provisional());
    }
    RateSeries.Found points = law.surcharge().on(day);
    return new Stretch(
        until,
        Rate.percent(rate.number().add(points.number())),
        points.source(),
        LEGAL_RATE_INCREASED,
        rate.provisional());
  }

  private Stretch late(LocalDate day, LocalDate until, Long claim) {
    LocalDate half = HalfYear.firstDay(day);
    BigDecimal agreed = events.agreedRate(claim, day, terms.agreedRate());
    return agreed == null
        ? overEcb(half, until, law.commercialMargin(), DEFAULT_RATE)
        : agreed(half, until, agreed);
  }

  private Stretch agreed(LocalDate half, LocalDate until, BigDecimal agreed) {
    RateSeries.Found legal = law.legal().get(LegalCategory.OTHER).on(half);
    RateSeries.Found factor = law.floorFactor().on(half);
    if (legal == null || factor == null) {
      return new Stretch(until, Rate.percent(agreed), "C. com. L441-10", AGREED_RATE, false);
    }
    BigDecimal floor = legal.number().multiply(factor.number());
    boolean binds = agreed.compareTo(floor) < 0;
    return new Stretch(
        until,
        Rate.percent(binds ? floor : agreed),
        factor.source(),
        binds ? AGREED_RATE_FLOOR : AGREED_RATE,
        legal.provisional());
  }

  /** Fixed for the whole delay by the half-year in which it began. */
  private Stretch owedByState(LocalDate until) {
    return overEcb(HalfYear.firstDay(lateFrom), until, law.publicMargin(), PUBLIC_RATE);
  }

  private Stretch overEcb(LocalDate half, LocalDate until, RateSeries margins, String rule) {
    RateSeries.Found rate = law.ecb().on(half);
    RateSeries.Found margin = margins.on(half);
    if (rate == null || margin == null) {
      return Stretch.nothing(until);
    }
    return new Stretch(
        until,
        Rate.percent(rate.number().add(margin.number())),
        margin.source(),
        rule,
        rate.provisional());
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
