package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * CFONB 120, the French text statement: sets of an old balance (01), movements (04) with their
 * complements (05) and a new balance (07). A malformed set refuses the file, because nothing in it
 * tells which movements are missing.
 */
final class CfonbFormat implements StatementFormat {

  private static final Set<String> TYPES = Set.of("01", "04", "05", "07");

  @Override
  public boolean recognises(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    return text.length() > 2 && TYPES.contains(text.substring(0, 2));
  }

  @Override
  public BankFileDraft read(byte[] content) throws BankFileUnreadable {
    BankFileDraft file = new BankFileDraft("CFONB120");
    List<CfonbRecord> records = CfonbRecord.split(new String(content, StandardCharsets.ISO_8859_1));
    CfonbSet open = null;
    for (CfonbRecord record : records) {
      open = read(record, open, file);
    }
    if (open != null) {
      CfonbRecord last = records.get(records.size() - 1);
      throw last.unreadable(BankFileFault.CLOSING_MISSING, open.account().number());
    }
    return file;
  }

  /** Takes one more record; returns the set that is open after it, or null. */
  private static CfonbSet read(CfonbRecord record, CfonbSet open, BankFileDraft file)
      throws BankFileUnreadable {
    switch (record.type()) {
      case "01" -> {
        if (open != null) {
          throw record.unreadable(BankFileFault.OPENING_TWICE, open.account().number());
        }
        return new CfonbSet(record, file);
      }
      case "04" -> required(open, record, BankFileFault.MOVEMENT_WITHOUT_OPENING).movement(record);
      case "05" ->
          required(open, record, BankFileFault.COMPLEMENT_WITHOUT_MOVEMENT).complement(record);
      case "07" -> {
        file.add(required(open, record, BankFileFault.CLOSING_WITHOUT_OPENING).close(record));
        return null;
      }
      default -> throw record.unreadable(BankFileFault.UNKNOWN_RECORD, record.type());
    }
    return open;
  }

  private static CfonbSet required(CfonbSet open, CfonbRecord record, BankFileFault fault)
      throws BankFileUnreadable {
    if (open == null) {
      throw record.unreadable(fault, null);
    }
    return open;
  }
}
