package fr.quittance.legal.calc;

import java.time.LocalDate;

/**
 * Something that happened to a claim and that may interrupt its limitation.
 *
 * @param enforceableOn on a judgment, the day from which it can be enforced; null where it is not
 *     known, and on all else
 */
public record LimitationEvent(Kind kind, LocalDate on, LocalDate enforceableOn) {

  /** What happened. */
  public enum Kind {
    /** The debtor paid something, and so recognised the debt (C. civ. 2240). */
    PAYMENT,
    /** The debtor was formally asked to pay, which interrupts nothing. */
    FORMAL_NOTICE,
    /** A court was asked and ordered to pay (C. civ. 2241). */
    JUDGMENT
  }

  public static LimitationEvent payment(LocalDate on) {
    return new LimitationEvent(Kind.PAYMENT, on, null);
  }

  public static LimitationEvent formalNotice(LocalDate on) {
    return new LimitationEvent(Kind.FORMAL_NOTICE, on, null);
  }

  public static LimitationEvent judgment(LocalDate on, LocalDate enforceableOn) {
    return new LimitationEvent(Kind.JUDGMENT, on, enforceableOn);
  }

  /** The day from which it has its effect. */
  LocalDate from() {
    return enforceableOn == null ? on : enforceableOn;
  }
}
