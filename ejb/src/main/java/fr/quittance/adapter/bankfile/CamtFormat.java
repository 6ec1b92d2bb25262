package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankStatementData.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO 20022 bank-to-customer statement (CAMT.053) and notification (CAMT.054). The versions differ
 * in their namespace and in where a few names and codes stand; both places are looked at.
 */
final class CamtFormat implements StatementFormat {

  private static final Pattern NAMESPACE =
      Pattern.compile("urn:iso:std:iso:20022:tech:xsd:(camt\\.05([34])\\.001\\.0[248])");
  private static final String SUPPORTED = "camt.053 and camt.054, versions 02, 04 and 08";

  @Override
  public boolean recognises(byte[] head) {
    for (byte b : head) {
      if (b == '<') {
        return true;
      }
      if (!isMarkOrBlank(b)) {
        return false;
      }
    }
    return false;
  }

  @Override
  public BankFileDraft read(byte[] content) throws BankFileUnreadable {
    XmlCursor cursor = new XmlCursor(content);
    cursor.nextChild();
    Matcher namespace = NAMESPACE.matcher(cursor.namespace());
    if (!cursor.name().equals("Document") || !namespace.matches()) {
      throw unsupported(cursor);
    }
    Kind kind = namespace.group(2).equals("3") ? Kind.STATEMENT : Kind.NOTIFICATION;
    BankFileDraft file = new BankFileDraft(namespace.group(1));
    readMessage(cursor, kind, file);
    if (!file.hasStatements()) {
      throw cursor.unreadable(BankFileFault.NO_STATEMENT, null);
    }
    cursor.finish();
    return file;
  }

  private static void readMessage(XmlCursor cursor, Kind kind, BankFileDraft file)
      throws BankFileUnreadable {
    boolean statement = kind == Kind.STATEMENT;
    if (!cursor.nextChild()
        || !cursor.name().equals(statement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn")) {
      throw unsupported(cursor);
    }
    while (cursor.nextChild()) {
      if (cursor.name().equals(statement ? "Stmt" : "Ntfctn")) {
        file.add(new CamtStatement(cursor, kind, file).read());
      } else {
        cursor.skipElement();
      }
    }
  }

  private static BankFileUnreadable unsupported(XmlCursor cursor) {
    String found = (cursor.namespace() + " " + cursor.name()).strip();
    return cursor.unreadable(BankFileFault.UNSUPPORTED_MESSAGE, found + "; expected " + SUPPORTED);
  }

  /** Byte order marks and the zero bytes of UTF-16 may precede the first character. */
  private static boolean isMarkOrBlank(byte b) {
    int value = Byte.toUnsignedInt(b);
    return value <= ' ' || value == 0xEF || value == 0xBB || value == 0xBF || value >= 0xFE;
  }
}
