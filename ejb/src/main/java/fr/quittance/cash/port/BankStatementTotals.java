package fr.quittance.cash.port;

import java.math.BigDecimal;

/**
 * What the booked entries of a statement add up to, before batches are divided into lines.
 *
 * @param entries booked entries read
 * @param details transaction details found in them; an entry may have none, one or many
 * @param credits sum of credit entries, positive
 * @param debits sum of debit entries, positive
 * @param reversals entries that the bank marks as the reversal of an earlier one
 * @param notBooked pending or informative entries, left out of every sum and of the lines
 */
public record BankStatementTotals(
    int entries, int details, BigDecimal credits, BigDecimal debits, int reversals, int notBooked) {

  /** Credits minus debits. */
  public BigDecimal booked() {
    return credits.subtract(debits);
  }
}
