package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One {@code Ntry}: its own elements, and its details already reduced to what is kept of them. */
final class CamtEntry {

  private static final Set<String> NOT_BOOKED = Set.of("PDNG", "INFO", "FUTR");

  private final int line;
  private final String ownAccount;
  private final List<XmlElement> parts = new ArrayList<>();
  private final List<CamtDetail> details = new ArrayList<>();
  private int declaredCount;

  private CamtEntry(int line, String ownAccount) {
    this.line = line;
    this.ownAccount = ownAccount;
  }

  /** Reads the entry whole, so that a faulty one does not stop the reading of the next. */
  static CamtEntry read(XmlCursor cursor, int line, String ownAccount) throws BankFileUnreadable {
    CamtEntry entry = new CamtEntry(line, ownAccount);
    while (cursor.nextChild()) {
      if (cursor.name().equals("NtryDtls")) {
        entry.readDetails(cursor);
      } else {
        entry.parts.add(cursor.readElement());
      }
    }
    return entry;
  }

  int line() {
    return line;
  }

  List<CamtDetail> details() {
    return details;
  }

  /** Number of transactions that the bank says the entry holds; 0 when it does not say. */
  int declaredCount() {
    return declaredCount;
  }

  String status() {
    return header().textAt("Sts/Cd", "Sts/Prtry", "Sts");
  }

  boolean booked() throws CamtFault {
    String status = status();
    if ("BOOK".equals(status)) {
      return true;
    }
    if (status != null && NOT_BOOKED.contains(status)) {
      return false;
    }
    throw new CamtFault(BankFileFault.UNKNOWN_STATUS, status);
  }

  boolean reversal() {
    String indicator = header().textAt("RvslInd");
    return "true".equals(indicator) || "1".equals(indicator);
  }

  BigDecimal signedAmount() throws CamtFault {
    return CamtValues.signed(CamtValues.amount(amt()), credit());
  }

  /** The lines of the entry; their sum is the entry's amount. */
  List<LineDraft> lines() throws CamtFault {
    return new CamtLines(this).lines();
  }

  String currency() throws CamtFault {
    return CamtValues.currency(amt());
  }

  boolean credit() throws CamtFault {
    return CamtValues.credit(header().textAt("CdtDbtInd"));
  }

  /** The booking day, or the value day for the banks that give only that one. */
  LocalDate bookedOn() throws CamtFault {
    LocalDate booked = CamtValues.date(header(), "BookgDt");
    LocalDate day = booked != null ? booked : valueOn();
    if (day == null) {
      throw new CamtFault(BankFileFault.MISSING_DATE, null);
    }
    return day;
  }

  LocalDate valueOn() throws CamtFault {
    return CamtValues.date(header(), "ValDt");
  }

  /** The entry without its details. */
  XmlElement header() {
    return new XmlElement("Ntry", Map.of(), "", parts);
  }

  private XmlElement amt() throws CamtFault {
    return header()
        .first("Amt")
        .orElseThrow(() -> new CamtFault(BankFileFault.INVALID_AMOUNT, null));
  }

  private void readDetails(XmlCursor cursor) throws BankFileUnreadable {
    while (cursor.nextChild()) {
      XmlElement element = cursor.readElement();
      if (element.name().equals("TxDtls")) {
        details.add(detail(element));
      } else if (element.name().equals("Btch")) {
        addDeclared(element.textAt("NbOfTxs"));
      }
    }
  }

  /** Faults of the entry's own amount and direction are found when its lines are asked for. */
  private CamtDetail detail(XmlElement tx) {
    String currency = header().first("Amt").map(amt -> amt.attributes().get("Ccy")).orElse(null);
    boolean credit = "CRDT".equals(header().textAt("CdtDbtInd"));
    return CamtDetail.of(tx, currency, credit, ownAccount);
  }

  private void addDeclared(String count) {
    if (count != null && count.matches("\\d{1,9}")) {
      declaredCount += Integer.parseInt(count);
    }
  }
}
