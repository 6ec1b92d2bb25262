package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.AttemptService;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.DebtorDoubts;
import fr.quittance.portfolio.store.DebtorMerges;
import fr.quittance.portfolio.store.DebtorMerges.Moved;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Decides whether two debtors are one. What counts once a person (caps, leases, locks) hangs on the
 * debtor, so becoming one moves files and people to it; every move is kept and can be taken back.
 */
@Stateless
@RowScoped
public class DoubtService {

  @Inject private DebtorDoubts doubts;
  @Inject private DebtorMerges merges;
  @Inject private AttemptService attempts;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<DebtorChanged> debtorChanged;

  /**
   * Both are one: files and people of the newer debtor move to the one that was there first, and
   * whoever is placed under its identity later is known as that one.
   *
   * @throws Problem {@code doubt-decided} where somebody decided meanwhile
   */
  @RequiresPermissions("debtor:decide")
  public void same(DoubtId id) {
    doubts.decide(id, DoubtState.SAME, clock.instant(), callers.current().userId());
    merges
        .merge(id, clock.instant(), callers.current().userId())
        .ifPresent(moved -> told(moved, "DEBTOR_MERGED"));
  }

  /**
   * They are two people. The pair is never asked about again.
   *
   * @throws Problem {@code doubt-decided} where somebody decided meanwhile
   */
  @RequiresPermissions("debtor:decide")
  public void different(DoubtId id) {
    doubts.decide(id, DoubtState.DIFFERENT, clock.instant(), callers.current().userId());
    journal.general("debtor-doubt:" + id, "DEBTORS_DIFFERENT", Map.of("doubt", id.value()));
  }

  /**
   * Takes a decision back: what a merge moved returns, and the pair waits again.
   *
   * @throws Problem {@code doubt-open} where nothing was decided, {@code merged-since} where the
   *     debtor that stayed was itself merged since
   */
  @RequiresPermissions("debtor:decide")
  public void undo(DoubtId id) {
    doubts.reopen(id);
    merges
        .undo(id, clock.instant(), callers.current().userId())
        .ifPresentOrElse(
            moved -> told(moved, "DEBTOR_MERGE_UNDONE"),
            () ->
                journal.general(
                    "debtor-doubt:" + id, "DEBTORS_DOUBTFUL_AGAIN", Map.of("doubt", id.value())));
  }

  /**
   * Somebody knows that the debtors of two files are one.
   *
   * @throws Problem {@code same-debtor} where they are already
   */
  @RequiresPermissions("debtor:decide")
  public void merge(FileId one, FileId other) {
    same(doubts.byHand(one, other, clock.instant()));
  }

  private void told(Moved moved, String action) {
    attempts.follow(moved.files(), moved.to());
    for (FileId file : moved.files()) {
      journal.file(
          file,
          action,
          Map.of(
              "doubt", moved.doubt().value(),
              "from", moved.from().value(),
              "to", moved.to().value()));
    }
    debtorChanged.fire(new DebtorChanged(moved.files(), moved.from(), moved.to()));
  }
}
