package fr.quittance.reports.ledger;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment, or its reversal, and how it was allocated.
 *
 * @param date day it counts
 * @param kind what it is, in words (payment, payment to the creditor, reversal…)
 * @param reference reference of the fact, or null
 * @param amount negative for a reversal
 * @param allocations its parts, possibly none (recorded but not allocated)
 */
public record PaymentLine(
    LocalDate date,
    String kind,
    String reference,
    BigDecimal amount,
    List<AllocationLine> allocations) {

  public PaymentLine {
    DataCheck.present("payment date", date);
    DataCheck.text("kind of payment", kind);
    amount = DataCheck.amount("payment amount", amount);
    allocations = List.copyOf(DataCheck.present("allocations", allocations));
  }
}
