package fr.quittance.cash;

import fr.quittance.audit.Journal;
import fr.quittance.cash.port.BankFile;
import fr.quittance.cash.port.BankFileReader;
import fr.quittance.cash.port.BankFileUnreadable;
import fr.quittance.cash.port.BankStatementData;
import fr.quittance.cash.store.BankAccounts;
import fr.quittance.cash.store.BankFiles;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Imports bank files: each once, each line once, all or nothing. */
@Stateless
@RowScoped
public class BankStatementService {

  @Inject private BankFileReader reader;
  @Inject private BankAccounts accounts;
  @Inject private BankFiles files;
  @Inject private StatementImport statements;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Keeps a bank file with its statements and lines, and matches what needs no person. The same
   * file again changes nothing; a line that the account has already is counted, not kept twice. A
   * statement whose balances do not add up is kept and tells its gap.
   *
   * @param content the file as received
   * @param fileName only shown; may be null
   * @throws Problem UNREADABLE with line and column where the file is no bank statement; INVALID
   *     {@code bank-account-undeclared} naming each account that is not declared. Nothing is stored
   */
  @RequiresPermissions("bank:write")
  public ImportReport importFile(byte[] content, String fileName) {
    BankFile file = read(content, fileName);
    Map<String, AccountKind> kinds = accounts.lock(ibans(file));
    requireDeclared(file, kinds.keySet());
    Optional<BankFiles.KnownFile> known = files.bySha256(file.sha256());
    return known.map(this::unchanged).orElseGet(() -> add(file, content, kinds));
  }

  private BankFile read(byte[] content, String fileName) {
    try {
      return reader.read(content, fileName);
    } catch (BankFileUnreadable refused) {
      throw BankFileSentences.problem(refused);
    }
  }

  private static Set<String> ibans(BankFile file) {
    return file.statements().stream()
        .map(StatementImport::ibanOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void requireDeclared(BankFile file, Set<String> declared) {
    Set<String> missing = ibans(file);
    missing.removeAll(declared);
    if (!missing.isEmpty()) {
      String named = String.join(", ", missing);
      String message = "Bank account " + named + " is not declared: nothing was stored.";
      throw new Problem(
          Problem.Kind.INVALID,
          "bank-account-undeclared",
          message,
          List.of(named),
          missing.stream()
              .map(
                  iban ->
                      new Problem.Error(
                          "iban", null, "bank-account-undeclared", iban + " is not declared."))
              .toList());
    }
  }

  private ImportReport unchanged(BankFiles.KnownFile known) {
    return new ImportReport(known.format(), files.told(known.id()), known.notes(), true);
  }

  private ImportReport add(BankFile file, byte[] content, Map<String, AccountKind> kinds) {
    List<ImportNote> notes =
        Stream.concat(
                file.rejected().stream().map(problem -> BankFileSentences.note(true, problem)),
                file.remarks().stream().map(problem -> BankFileSentences.note(false, problem)))
            .toList();
    Long user = callers.current().userId();
    long id = files.add(file, content, notes, clock.instant(), user);
    List<ImportedStatement> imported = new ArrayList<>();
    for (BankStatementData statement : file.statements()) {
      imported.add(statements.add(id, statement, kinds.get(StatementImport.ibanOf(statement))));
    }
    ImportReport report = new ImportReport(file.format(), imported, notes, false);
    journal.general(
        "bank-file:" + id,
        "BANK_FILE_IMPORTED",
        Map.of(
            "file", id,
            "lines", report.total(ImportedStatement::lines),
            "new", report.total(ImportedStatement::added),
            "matched", report.total(ImportedStatement::matched)));
    return report;
  }
}
