package fr.quittance.cash;

import fr.quittance.cash.store.LineReader;
import fr.quittance.cash.store.LineReader.LockedLine;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads what waits in suspense and what it may be for. */
@Stateless
@RowScoped
public class SuspenseQueries {

  @Inject private LineReader lines;
  @Inject private CandidateSearch candidates;

  /**
   * Lines in suspense, oldest first. Filters {@code text} (anything written on the line) and {@code
   * amount}; sorts by {@code bookedOn}, {@code amount}, {@code counterparty}.
   */
  @RequiresPermissions("bank:read")
  public Page<BankLineRow> list(PageRequest request) {
    return lines.page(null, LineState.SUSPENSE, request);
  }

  /** How many lines wait. */
  @RequiresPermissions("bank:read")
  public long count() {
    return lines.page(null, LineState.SUSPENSE, PageRequest.of(0, 1)).total();
  }

  /** Any line, whatever became of it. */
  @RequiresPermissions("bank:read")
  public BankLineRow line(BankLineId line) {
    return lines.byId(line).orElseThrow(() -> Problem.notFound("Bank line", line));
  }

  /** Files that the line may be for, best first, each with what speaks for it. */
  @RequiresPermissions("bank:read")
  public List<CandidateRow> candidates(BankLineId id) {
    LockedLine line = lines.find(id).orElseThrow(() -> Problem.notFound("Bank line", id));
    return candidates.of(line, line(id).left());
  }
}
