package fr.quittance.reports.ledger;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the explanation of a balance: an amount and where it comes from.
 *
 * @param kind what it is, in words (principal, late-payment penalty, indemnity…)
 * @param claim document number of its claim, or null when it concerns the whole file
 * @param from first day counted, or the day of the fact
 * @param to last day counted, or null when the line has no duration
 * @param days number of days counted, or null
 * @param base sum the rate applies to, or null
 * @param rate yearly rate in per cent, or null
 * @param amount may be negative (credit note, reversal)
 * @param legalBasis the rule that gives it, or null
 */
public record SegmentLine(
    String kind,
    String claim,
    LocalDate from,
    LocalDate to,
    Integer days,
    BigDecimal base,
    BigDecimal rate,
    BigDecimal amount,
    String legalBasis) {

  public SegmentLine {
    DataCheck.text("kind", kind);
    DataCheck.present("first day of " + kind, from);
    amount = DataCheck.amount("amount of " + kind, amount);
  }
}
