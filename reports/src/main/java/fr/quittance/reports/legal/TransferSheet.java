package fr.quittance.reports.legal;

import fr.quittance.reports.Agency;
import fr.quittance.reports.BalanceTotals;
import fr.quittance.reports.ClaimLine;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportData;
import java.time.LocalDate;
import java.util.List;

/**
 * Cover sheet of the package by which a file is handed to a bailiff.
 *
 * @param agency who hands over
 * @param bailiff who receives
 * @param creditor for whom
 * @param debtors against whom, with their addresses
 * @param fileReference our file reference
 * @param transferReference reference of the transfer, to be quoted in the acknowledgement
 * @param procedure what the bailiff is asked for, in words
 * @param date day of the transfer
 * @param currency ISO 4217 code of all amounts
 * @param asOf last day counted in the balance
 * @param claims the claims of the file
 * @param balance the balance, itemised
 * @param documents every document of the package
 * @param missing what the package still lacks, in words; empty when complete
 */
public record TransferSheet(
    Agency agency,
    NamedAddress bailiff,
    NamedAddress creditor,
    List<NamedAddress> debtors,
    String fileReference,
    String transferReference,
    String procedure,
    LocalDate date,
    String currency,
    LocalDate asOf,
    List<ClaimLine> claims,
    BalanceTotals balance,
    List<DocumentLine> documents,
    List<String> missing)
    implements ReportData {

  public TransferSheet {
    DataCheck.present("agency", agency);
    DataCheck.present("bailiff", bailiff);
    DataCheck.present("creditor", creditor);
    debtors = List.copyOf(DataCheck.present("debtors", debtors));
    DataCheck.text("file reference", fileReference);
    DataCheck.text("transfer reference", transferReference);
    DataCheck.text("procedure", procedure);
    DataCheck.present("transfer date", date);
    DataCheck.currency(currency);
    DataCheck.present("as-of date", asOf);
    claims = List.copyOf(DataCheck.present("claims", claims));
    DataCheck.present("balance", balance);
    documents = List.copyOf(DataCheck.present("documents", documents));
    missing = List.copyOf(DataCheck.present("missing pieces", missing));
  }

  @Override
  public String documentReference() {
    return transferReference;
  }

  /** All debtors with their addresses, one below the other. */
  public String debtorBlock() {
    return String.join("\n", debtors.stream().map(NamedAddress::inline).toList());
  }

  /** What is missing, one item a line. */
  public String missingBlock() {
    return String.join("\n", missing.stream().map(item -> "– " + item).toList());
  }
}
