package fr.quittance.reports.ledger;

import fr.quittance.reports.Agency;
import fr.quittance.reports.BalanceTotals;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportData;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statement of account of a file (décompte): the balance as of a day, explained line by line,
 * computed from what was known at an instant. Printed again for the same two dates it is the same.
 *
 * @param agency the agency that issues it
 * @param creditor to whom the sums are owed
 * @param debtors who owes them
 * @param fileReference our file reference
 * @param currency ISO 4217 code of all amounts
 * @param asOf last day counted
 * @param knownAt instant of knowledge, in the agency's time zone
 * @param provisional true when a rate in use is not final yet: printed in full view
 * @param segments the lines the balance is made of
 * @param payments payments and how they were allocated
 * @param totals the balance
 */
public record StatementOfAccount(
    Agency agency,
    NamedAddress creditor,
    List<NamedAddress> debtors,
    String fileReference,
    String currency,
    LocalDate asOf,
    LocalDateTime knownAt,
    boolean provisional,
    List<SegmentLine> segments,
    List<PaymentLine> payments,
    BalanceTotals totals)
    implements ReportData {

  public StatementOfAccount {
    DataCheck.present("agency", agency);
    DataCheck.present("creditor", creditor);
    debtors = List.copyOf(DataCheck.present("debtors", debtors));
    DataCheck.text("file reference", fileReference);
    DataCheck.currency(currency);
    DataCheck.present("as-of date", asOf);
    DataCheck.present("instant of knowledge", knownAt);
    segments = List.copyOf(DataCheck.present("segments", segments));
    payments = List.copyOf(DataCheck.present("payments", payments));
    DataCheck.present("totals", totals);
  }

  @Override
  public String documentReference() {
    return fileReference;
  }

  /** Payments with one row for each allocation. */
  public List<PaymentRow> paymentRows() {
    return payments.stream().flatMap(StatementOfAccount::rows).toList();
  }

  private static Stream<PaymentRow> rows(PaymentLine payment) {
    List<AllocationLine> parts = payment.allocations();
    return parts.isEmpty()
        ? Stream.of(new PaymentRow(payment, null, true))
        : IntStream.range(0, parts.size())
            .mapToObj(i -> new PaymentRow(payment, parts.get(i), i == 0));
  }

  /** All debtors with their addresses, one below the other. */
  public String debtorBlock() {
    return String.join("\n", debtors.stream().map(NamedAddress::inline).toList());
  }
}
