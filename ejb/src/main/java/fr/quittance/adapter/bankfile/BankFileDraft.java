package fr.quittance.adapter.bankfile;

import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileFault;
import fr.quittance.cash.port.BankFileProblem;
import fr.quittance.cash.port.BankStatementData;
import java.util.ArrayList;
import java.util.List;

/** A bank file while it is being read: what is known so far, and the counters that span it. */
final class BankFileDraft {

  private final String format;
  private final List<BankStatementData> statements = new ArrayList<>();
  private final List<BankFileProblem> rejected = new ArrayList<>();
  private final List<BankFileProblem> remarks = new ArrayList<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private int lines;

  BankFileDraft(String format) {
    this.format = format;
  }

  void add(BankStatementData statement) {
    statements.add(statement);
    if (statement.mixesCurrencies()) {
      remark(BankFileFault.MIXED_CURRENCIES, 0, "Stmt[" + statements.size() + "]", null);
    }
  }

  /** Number of the statement being read, from 1. */
  int currentStatement() {
    return statements.size() + 1;
  }

  void reject(BankFileFault fault, int line, String path, String detail) {
    rejected.add(new BankFileProblem(fault, line, path, detail));
  }

  void remark(BankFileFault fault, int line, String path, String detail) {
    remarks.add(new BankFileProblem(fault, line, path, detail));
  }

  Fingerprints fingerprints() {
    return fingerprints;
  }

  int nextIndex() {
    return ++lines;
  }

  boolean hasStatements() {
    return !statements.isEmpty();
  }

  BankFile file(String fileName, String sha256) {
    return new BankFile(fileName, format, sha256, statements, rejected, remarks);
  }
}
