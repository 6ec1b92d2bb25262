package fr.quittance.reports.billing;

import fr.quittance.reports.Agency;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statement that tells a creditor what was collected in a period, what the agency keeps and
 * what it pays (CPCE R124-6). A statement whose totals are not those of its lines is refused.
 *
 * @param agency the agency that remits
 * @param creditor who is paid
 * @param creditorSiren SIREN of the creditor, or null for an individual
 * @param mandateReference the mandate the period is settled under
 * @param number number of the statement
 * @param date day it was drawn up
 * @param from first day of the period
 * @param to last day of the period
 * @param kind net or gross remittance
 * @param currency ISO 4217 code of all amounts
 * @param collections money received by the agency
 * @param directPayments money the debtor paid to the creditor: commission is due, nothing to remit
 * @param reversals annulled collections and direct payments, amounts negative
 * @param totals figures frozen by billing
 * @param account where the creditor is paid, or null when unknown
 */
public record RemittanceStatement(
    Agency agency,
    NamedAddress creditor,
    String creditorSiren,
    String mandateReference,
    String number,
    LocalDate date,
    LocalDate from,
    LocalDate to,
    RemittanceKind kind,
    String currency,
    List<RemittanceLine> collections,
    List<RemittanceLine> directPayments,
    List<RemittanceLine> reversals,
    RemittanceTotals totals,
    BankDetails account)
    implements ReportData {

  public RemittanceStatement {
    DataCheck.present("agency", agency);
    DataCheck.present("creditor", creditor);
    DataCheck.text("mandate reference", mandateReference);
    DataCheck.text("statement number", number);
    DataCheck.present("statement date", date);
    DataCheck.present("first day", from);
    DataCheck.present("last day", to);
    DataCheck.present("kind of remittance", kind);
    DataCheck.currency(currency);
    collections = List.copyOf(DataCheck.present("collections", collections));
    directPayments = List.copyOf(DataCheck.present("direct payments", directPayments));
    reversals = List.copyOf(DataCheck.present("reversals", reversals));
    DataCheck.present("totals", totals);
    BigDecimal commissions =
        Stream.of(collections, directPayments, reversals)
            .flatMap(List::stream)
            .map(RemittanceLine::commission)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (commissions.compareTo(totals.commission()) != 0) {
      throw new IllegalArgumentException(
          "commission " + totals.commission() + " is not the sum of its lines " + commissions);
    }
  }

  @Override
  public String documentReference() {
    return number;
  }

  /** Collections, direct payments and reversals with the section each belongs to, in that order. */
  @Override
  public List<SectionLine> sheetRows() {
    return Stream.of(
            collections.stream().map(line -> new SectionLine("collections", line)),
            directPayments.stream().map(line -> new SectionLine("directPayments", line)),
            reversals.stream().map(line -> new SectionLine("reversals", line)))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The creditor as addressed, with its SIREN. */
  public String creditorBlock() {
    return creditorSiren == null ? creditor.block() : creditor.block() + "\nSIREN " + creditorSiren;
  }

  /** End of the label key of the amount to pay: it may also be due by the creditor. */
  public String payLabel() {
    return totals.toPay().signum() < 0 ? "DUE" : kind.name();
  }

  /**
   * A line and the section it is printed in.
   *
   * @param section end of the section's label key
   * @param line the movement
   */
  public record SectionLine(String section, RemittanceLine line) {}
}
