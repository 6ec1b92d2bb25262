package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/**
 * Interest on interest (C. civ. 1343-2): only where contract or judgment grants it, and only for
 * interest that has been due for a whole year.
 */
final class Capitalisation {

  private final LocalDate anchor;
  private LocalDate taken;
  private Money held;
  private Money settledBefore;

  /**
   * @param grantedFrom null where nobody granted it
   * @param accruesFrom first day on which anything accrues
   */
  Capitalisation(LocalDate grantedFrom, LocalDate accruesFrom) {
    this.anchor =
        grantedFrom == null ? null : grantedFrom.isAfter(accruesFrom) ? grantedFrom : accruesFrom;
  }

  /**
   * How much of the interest bears interest itself on a day: what a year ago was due and still is.
   */
  Money on(LocalDate day, Pot interest) {
    Money none = Money.zero(interest.charged().currency());
    LocalDate year = lastAnniversary(day);
    if (year == null) {
      return none;
    }
    Money settled = interest.charged().minus(interest.open());
    if (!year.equals(taken)) {
      taken = year;
      held = interest.open();
      settledBefore = settled;
    }
    return held.minus(settled.minus(settledBefore)).max(none);
  }

  LocalDate lastDayBeforeNext(LocalDate day) {
    if (anchor == null) {
      return LocalDate.MAX;
    }
    LocalDate last = lastAnniversary(day);
    long years = last == null ? 1 : yearsTo(last) + 1;
    return anchor.plusYears(years).minusDays(1);
  }

  private LocalDate lastAnniversary(LocalDate day) {
    if (anchor == null || day.isBefore(anchor.plusYears(1))) {
      return null;
    }
    LocalDate candidate = anchor.plusYears((long) day.getYear() - anchor.getYear());
    return candidate.isAfter(day)
        ? anchor.plusYears((long) day.getYear() - anchor.getYear() - 1)
        : candidate;
  }

  private long yearsTo(LocalDate anniversary) {
    return (long) anniversary.getYear() - anchor.getYear();
  }
}
