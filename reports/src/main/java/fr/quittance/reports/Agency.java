package fr.quittance.reports;

import java.util.List;
import java.util.stream.Stream;

/**
 * The agency as it presents itself on paper.
 *
 * @param name company name
 * @param address address or seat, one element a line (CPCE R124-4 1°)
 * @param activityStatement the statement that it carries on an amicable collection activity (CPCE
 *     R124-4 1°), from the dated law tables
 * @param phone telephone number as printed, or null
 * @param email e-mail address, or null
 * @param legalFooter legal form, capital, registration, insurance: the small print of each page
 */
public record Agency(
    String name,
    List<String> address,
    String activityStatement,
    String phone,
    String email,
    String legalFooter) {

  public Agency {
    DataCheck.text("agency name", name);
    address = NamedAddress.lines("agency address", address);
    DataCheck.text("agency activity statement", activityStatement);
    DataCheck.text("agency legal footer", legalFooter);
  }

  /** Address lines, one below the other. */
  public String addressBlock() {
    return String.join("\n", address);
  }

  /** Telephone and e-mail, one below the other; empty when there is neither. */
  public String contactBlock() {
    return String.join("\n", Stream.of(phone, email).filter(NamedAddress::isWritten).toList());
  }
}
