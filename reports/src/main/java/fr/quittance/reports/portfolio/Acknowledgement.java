package fr.quittance.reports.portfolio;

import fr.quittance.reports.Agency;
import fr.quittance.reports.DataCheck;
import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.ReportData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells a creditor what became of the file that it sent under its convention (CPCE R124-3): how
 * many rows were received, accepted and rejected, and why.
 *
 * @param agency who received the file
 * @param creditor who sent it
 * @param number number of the placement
 * @param kind what the file asks: end of a label key
 * @param mandateReference the convention
 * @param mandateSignedOn day of the convention
 * @param receivedOn day of the file
 * @param fileName as the creditor calls it, or null
 * @param received rows that say something
 * @param accepted of which taken
 * @param duplicates of which known before
 * @param rejected of which refused
 * @param files files opened or added to
 * @param totals sums of the accepted claims, one a currency; empty where the file placed none
 * @param reasons what was wrong or doubtful, in words, the commonest first
 * @param rows rows with a reason first; at most as many as a paper can carry
 * @param unprinted how many rows are not among them
 */
public record Acknowledgement(
    Agency agency,
    NamedAddress creditor,
    String number,
    String kind,
    String mandateReference,
    LocalDate mandateSignedOn,
    LocalDate receivedOn,
    String fileName,
    int received,
    int accepted,
    int duplicates,
    int rejected,
    long files,
    List<Sum> totals,
    List<Reason> reasons,
    List<AcknowledgedRow> rows,
    int unprinted)
    implements ReportData {

  public Acknowledgement {
    DataCheck.present("agency", agency);
    DataCheck.present("creditor", creditor);
    DataCheck.text("placement number", number);
    DataCheck.text("kind of file", kind);
    DataCheck.text("mandate reference", mandateReference);
    DataCheck.present("day of the convention", mandateSignedOn);
    DataCheck.present("day of receipt", receivedOn);
    if (accepted + duplicates + rejected != received) {
      throw new IllegalArgumentException(
          received + " rows are not " + accepted + " + " + duplicates + " + " + rejected);
    }
    totals = List.copyOf(DataCheck.present("totals", totals));
    reasons = List.copyOf(DataCheck.present("reasons", reasons));
    rows = List.copyOf(DataCheck.present("rows", rows));
  }

  @Override
  public String documentReference() {
    return number;
  }

  /** The creditor's file by its name; a dash where it has none. */
  public String fileNameShown() {
    return fileName == null || fileName.isBlank() ? "–" : fileName;
  }

  /**
   * A sum of accepted claims.
   *
   * @param currency ISO 4217 code
   * @param amount their principal
   */
  public record Sum(String currency, BigDecimal amount) {

    public Sum {
      DataCheck.currency(currency);
      amount = DataCheck.amount("sum of accepted claims", amount);
    }
  }

  /**
   * How many rows have one reason.
   *
   * @param text in words, with the column it is about
   * @param refused whether it kept the rows out
   * @param rows how many
   */
  public record Reason(String text, boolean refused, int rows) {

    public Reason {
      DataCheck.text("reason", text);
    }
  }
}
