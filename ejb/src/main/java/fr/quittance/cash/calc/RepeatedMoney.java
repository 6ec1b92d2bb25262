package fr.quittance.cash.calc;

import java.math.BigDecimal;

/**
 * Whether lines of a statement and lines of a notification, under one reference of the bank, are
 * the same money told twice, and which of the two to keep.
 */
public final class RepeatedMoney {

  /** What to do with lines just read. */
  public enum Verdict {
    /** They are money of their own. */
    NEW,
    /** They repeat what is known. */
    REPEATS,
    /** They tell what is known payment by payment: they replace it. */
    MORE_DETAIL
  }

  /**
   * Lines of one kind of message under one reference.
   *
   * @param untouched whether none of them is matched
   */
  public record Side(BigDecimal sum, int lines, boolean untouched) {}

  private RepeatedMoney() {}

  public static Verdict judge(Side known, Side read) {
    if (known.lines() == 0 || known.sum().compareTo(read.sum()) != 0) {
      return Verdict.NEW;
    }
    return known.untouched() && read.lines() > known.lines()
        ? Verdict.MORE_DETAIL
        : Verdict.REPEATS;
  }
}
