package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankStatementTotals;
import java.math.BigDecimal;

/** Adds up the entries of a statement as they come. */
final class StatementSums {

  private static final BigDecimal NOTHING = new BigDecimal("0.00");

  private BigDecimal credits = NOTHING;
  private BigDecimal debits = NOTHING;
  private int entries;
  private int details;
  private int reversals;
  private int notBooked;

  void add(BigDecimal signed, int detailCount, boolean reversal) {
    entries++;
    details += detailCount;
    reversals += reversal ? 1 : 0;
    if (signed.signum() > 0) {
      credits = credits.add(signed);
    } else {
      debits = debits.subtract(signed);
    }
  }

  void leaveOut() {
    notBooked++;
  }

  BankStatementTotals totals() {
    return new BankStatementTotals(entries, details, credits, debits, reversals, notBooked);
  }
}
