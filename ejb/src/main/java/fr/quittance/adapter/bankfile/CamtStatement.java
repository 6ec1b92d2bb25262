package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankAccountData;
import fr.quittance.cash.port.BankBalanceData;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.port.BankStatementData.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one {@code Stmt} or {@code Ntfctn}, an entry at a time. */
final class CamtStatement {

  private final XmlCursor cursor;
  private final Kind kind;
  private final BankFileDraft file;
  private final String path;
  private final StatementSums sums = new StatementSums();
  private final List<BankLineData> lines = new ArrayList<>();
  private final Map<String, BankBalanceData> balances = new HashMap<>();
  private String id;
  private String electronicNumber;
  private String legalNumber;
  private BankAccountData account;
  private int entries;

  CamtStatement(XmlCursor cursor, Kind kind, BankFileDraft file) {
    this.cursor = cursor;
    this.kind = kind;
    this.file = file;
    this.path = cursor.name() + "[" + file.currentStatement() + "]";
  }

  BankStatementData read() throws BankFileUnreadable {
    while (cursor.nextChild()) {
      readPart(cursor.name());
    }
    requireAccount();
    return new BankStatementData(
        kind,
        accountWithCurrency(),
        id,
        electronicNumber != null ? electronicNumber : legalNumber,
        balances.getOrDefault("OPBD", balances.get("PRCD")),
        balances.get("CLBD"),
        sums.totals(),
        lines);
  }

  private void readPart(String name) throws BankFileUnreadable {
    switch (name) {
      case "Id" -> id = text();
      case "ElctrncSeqNb" -> electronicNumber = text();
      case "LglSeqNb" -> legalNumber = text();
      case "Acct" -> account = CamtParties.account(cursor.readElement());
      case "Bal" -> readBalance();
      case "Ntry" -> readEntry();
      default -> cursor.skipElement();
    }
  }

  private String text() throws BankFileUnreadable {
    String text = cursor.readElement().text();
    return text.isEmpty() ? null : text;
  }

  private void readBalance() throws BankFileUnreadable {
    XmlElement bal = cursor.readElement();
    String code = bal.textAt("Tp/CdOrPrtry/Cd");
    XmlElement amt = bal.first("Amt").orElse(null);
    if (code == null || amt == null) {
      return;
    }
    try {
      boolean credit = CamtValues.credit(bal.textAt("CdtDbtInd"));
      BankBalanceData balance =
          new BankBalanceData(
              CamtValues.signed(CamtValues.amount(amt), credit),
              CamtValues.currency(amt),
              CamtValues.date(bal, "Dt"));
      balances.putIfAbsent(code, balance);
    } catch (CamtFault fault) {
      throw cursor.unreadable(fault.fault(), "Bal " + code + ": " + fault.detail());
    }
  }

  private void readEntry() throws BankFileUnreadable {
    requireAccount();
    int line = cursor.line();
    String where = path + "/Ntry[" + ++entries + "]";
    CamtEntry entry = CamtEntry.read(cursor, line, account.identifier());
    try {
      if (entry.booked()) {
        addLines(entry, where);
      } else {
        sums.leaveOut();
        file.remark(BankFileFault.NOT_BOOKED, line, where, entry.status());
      }
    } catch (CamtFault fault) {
      file.reject(fault.fault(), line, where, fault.detail());
    }
  }

  private void addLines(CamtEntry entry, String where) throws CamtFault {
    List<LineDraft> drafts = entry.lines();
    sums.add(entry.signedAmount(), entry.details().size(), entry.reversal());
    if (drafts.get(0).part().undivided()) {
      String count = entry.details().size() + "/" + entry.declaredCount();
      file.remark(BankFileFault.BATCH_UNDIVIDED, entry.line(), where, count);
    }
    drafts.forEach(draft -> lines.add(draft.finish(account.identifier(), file)));
  }

  private void requireAccount() throws BankFileUnreadable {
    if (account == null || account.identifier() == null) {
      throw cursor.unreadable(BankFileFault.NO_ACCOUNT, path);
    }
  }

  private BankAccountData accountWithCurrency() {
    if (account.currency() != null) {
      return account;
    }
    BankBalanceData balance = balances.getOrDefault("CLBD", balances.get("OPBD"));
    String currency = balance != null ? balance.currency() : null;
    if (currency == null && !lines.isEmpty()) {
      currency = lines.get(0).currency();
    }
    return new BankAccountData(account.iban(), null, null, account.number(), currency);
  }
}
