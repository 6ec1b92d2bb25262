package fr.quittance.compliance;

import fr.quittance.compliance.store.AttemptStore;
import fr.quittance.compliance.store.KeptAttempt;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Attempts as they were kept, with what the gate said then, in the reader's language. */
@Stateless
@RowScoped
public class AttemptQueries {

  private AttemptStore attempts;
  private CallerContext callers;

  public AttemptQueries() {}

  @Inject
  public AttemptQueries(AttemptStore attempts, CallerContext callers) {
    this.attempts = attempts;
    this.callers = callers;
  }

  /** The last attempts on a file, newest first. */
  @RequiresPermissions("file:read")
  public List<AttemptRow> latest(FileId file, int limit) {
    return attempts.latest(file, limit).stream().map(this::row).toList();
  }

  @RequiresPermissions("file:read")
  public AttemptRow byId(long attemptId) {
    return attempts
        .find(attemptId)
        .map(this::row)
        .orElseThrow(() -> Problem.notFound("Attempt", attemptId));
  }

  private AttemptRow row(KeptAttempt kept) {
    DecisionWording wording = new DecisionWording(callers.current().language());
    return new AttemptRow(
        kept.id(),
        kept.file(),
        kept.at(),
        kept.channel(),
        kept.purpose(),
        kept.address(),
        kept.template(),
        wording.decision(kept.judgement()),
        kept.userId(),
        kept.cancelledAt());
  }
}
