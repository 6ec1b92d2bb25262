package fr.quittance.billing;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Problem;
import java.time.LocalDate;

/**
 * Asks for the statement of a mandate.
 *
 * @param from first day, included
 * @param to last day, included; may lie ahead, later movements then go on the next statement
 * @param currency the files that count in it; null for euros
 */
public record IssueStatement(String mandateRef, LocalDate from, LocalDate to, String currency) {

  public IssueStatement {
    if (from == null || to == null) {
      throw Problem.invalidField(
          from == null ? "from" : "to", "required", "A statement has a first and a last day.");
    }
    if (to.isBefore(from)) {
      throw Problem.invalidField("to", "period", "The last day comes before the first one.");
    }
    currency = currency == null || currency.isBlank() ? Money.EUR : currency.strip();
  }

  public IssueStatement(String mandateRef, LocalDate from, LocalDate to) {
    this(mandateRef, from, to, Money.EUR);
  }

  public Period period() {
    return new Period(from, to);
  }
}
