package fr.quittance.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One claim with its basis and the elements of the amount due, shown separately (CPCE R124-4 3°).
 * Amounts are what is still due, in the document's currency.
 *
 * @param documentNumber invoice or contract number
 * @param basis what the sum is due for (fondement), for example "Facture, contrat de location"
 * @param issueDate or null
 * @param dueDate day the claim fell due
 * @param principal principal still due
 * @param interest interest and penalties accrued
 * @param accessories other accessories (fixed indemnity, costs with a title)
 */
public record ClaimLine(
    String documentNumber,
    String basis,
    LocalDate issueDate,
    LocalDate dueDate,
    BigDecimal principal,
    BigDecimal interest,
    BigDecimal accessories) {

  public ClaimLine {
    DataCheck.text("document number", documentNumber);
    DataCheck.text("basis of claim " + documentNumber, basis);
    DataCheck.present("due date of claim " + documentNumber, dueDate);
    principal = DataCheck.amount("principal of claim " + documentNumber, principal);
    interest = DataCheck.amount("interest of claim " + documentNumber, interest);
    accessories = DataCheck.amount("accessories of claim " + documentNumber, accessories);
  }

  /** What is due on this claim. */
  public BigDecimal total() {
    return principal.add(interest).add(accessories);
  }

  /** What is due on all these claims; zero when there is none. */
  public static BigDecimal total(List<ClaimLine> claims) {
    return claims.stream().map(ClaimLine::total).reduce(new BigDecimal("0.00"), BigDecimal::add);
  }
}
