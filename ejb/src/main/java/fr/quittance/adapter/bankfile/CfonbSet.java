package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankAccountData;
import fr.quittance.cash.port.BankBalanceData;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankLineData;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.port.BankStatementData.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * One set from 01 to 07: a statement. Only account and currency must agree within a set: banks put
 * the codes of the operating centre in place of their own in some records.
 */
final class CfonbSet {

  private final BankFileDraft file;
  private final CfonbRecord first;
  private final BankAccountData account;
  private final BankBalanceData opening;
  private final StatementSums sums = new StatementSums();
  private final List<BankLineData> lines = new ArrayList<>();
  private CfonbMovement movement;

  CfonbSet(CfonbRecord first, BankFileDraft file) throws BankFileUnreadable {
    this.file = file;
    this.first = first;
    this.account = CfonbAccount.of(first);
    this.opening = balance(first);
  }

  BankAccountData account() {
    return account;
  }

  void movement(CfonbRecord record) throws BankFileUnreadable {
    requireSameAccount(record);
    endMovement();
    movement = new CfonbMovement(record);
  }

  void complement(CfonbRecord record) throws BankFileUnreadable {
    if (movement == null) {
      throw record.unreadable(BankFileFault.COMPLEMENT_WITHOUT_MOVEMENT, null);
    }
    requireSameAccount(record);
    movement.complete(record);
  }

  BankStatementData close(CfonbRecord record) throws BankFileUnreadable {
    requireSameAccount(record);
    endMovement();
    return new BankStatementData(
        Kind.STATEMENT, account, null, null, opening, balance(record), sums.totals(), lines);
  }

  private void endMovement() throws BankFileUnreadable {
    if (movement != null) {
      LineDraft draft = movement.line();
      sums.add(draft.amount(), 0, false);
      lines.add(draft.finish(account.identifier(), file));
      movement = null;
    }
  }

  private void requireSameAccount(CfonbRecord record) throws BankFileUnreadable {
    if (!record.account().equals(first.account()) || !record.currency().equals(first.currency())) {
      String found = record.account() + " " + record.currency();
      throw record.unreadable(BankFileFault.OTHER_ACCOUNT, 16, found);
    }
  }

  private static BankBalanceData balance(CfonbRecord record) throws BankFileUnreadable {
    return new BankBalanceData(record.amount(), record.currency(), record.day(34));
  }
}
