package fr.quittance.reports.ledger;

import fr.quittance.reports.DataCheck;
import java.math.BigDecimal;

/**
 * A part of a payment and what it settled.
 *
 * @param to what it settled, in words (principal, interest…)
 * @param claim document number of the claim, or null
 * @param amount in the document's currency
 * @param rule the rule of allocation (code civil 1343-1, 1342-10), or null
 */
public record AllocationLine(String to, String claim, BigDecimal amount, String rule) {

  public AllocationLine {
    DataCheck.text("allocation target", to);
    amount = DataCheck.amount("allocated amount", amount);
  }
}
