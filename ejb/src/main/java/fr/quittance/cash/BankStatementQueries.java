package fr.quittance.cash;

import fr.quittance.cash.store.BankFiles;
import fr.quittance.cash.store.LineReader;
import fr.quittance.cash.store.StatementReader;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads imported statements and their lines. */
@Stateless
@RowScoped
public class BankStatementQueries {

  @Inject private StatementReader statements;
  @Inject private LineReader lines;
  @Inject private BankFiles files;

  /**
   * Newest import first. Filters {@code iban}, {@code fileName}; sorts by {@code iban}, {@code
   * closingOn}, {@code importedAt}, {@code lines}.
   */
  @RequiresPermissions("bank:read")
  public Page<BankStatementRow> list(PageRequest request) {
    return statements.page(request);
  }

  @RequiresPermissions("bank:read")
  public BankStatementRow byId(BankStatementId id) {
    return statements.byId(id).orElseThrow(() -> Problem.notFound("Bank statement", id));
  }

  /** Entries of the statement's file that could not be read, and remarks. */
  @RequiresPermissions("bank:read")
  public List<ImportNote> notes(BankStatementId id) {
    return files.notes(byId(id).id());
  }

  /**
   * The lines that a statement added, in its order, with what became of each. Filters {@code text},
   * {@code amount}, {@code state}; sorts by {@code bookedOn}, {@code amount}, {@code counterparty},
   * {@code state}.
   */
  @RequiresPermissions("bank:read")
  public Page<BankLineRow> lines(BankStatementId id, PageRequest request) {
    return lines.page(id, null, request);
  }
}
