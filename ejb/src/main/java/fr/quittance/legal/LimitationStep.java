package fr.quittance.legal;

import java.time.LocalDate;

/**
 * One reason why a limitation ends when it does; each step moves the end that the one before set.
 *
 * @param on the day from which the period is counted
 * @param article what gives the period its length
 * @param lastDay last day to act, if nothing else happened
 */
public record LimitationStep(
    Cause cause, LocalDate on, int months, String article, LocalDate lastDay) {

  /** What started a period. */
  public enum Cause {
    /** The claim fell due (C. civ. 2233). */
    DUE,
    /** The debtor paid (C. civ. 2240, 2231). */
    PAYMENT,
    /** A court ordered to pay, but nobody told from when it can be enforced (C. civ. 2241). */
    JUDGMENT,
    /** A judgment can be enforced (CPCE L111-4). */
    TITLE,
    /** Interruptions carry a period no further than this (C. civ. 2232). */
    LONG_STOP
  }
}
