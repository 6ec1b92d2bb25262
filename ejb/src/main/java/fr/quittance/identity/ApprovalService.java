package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.store.ApprovalInbox;
import fr.quittance.identity.store.Approvals;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Four eyes: one person asks, another one decides, and only then does anything happen.
 *
 * <p>The kind's row says who may ask and who may decide. An approval and the act that it allows are
 * one transaction; the decision is a row that exists once, so the act is carried out once.
 */
@Stateless
@RowScoped
public class ApprovalService {

  private static final String CHAIN = "approvals";

  @Inject private Approvals approvals;
  @Inject private ApprovalInbox inbox;
  @Inject private Rights rights;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<ApprovalGranted> granted;

  /**
   * Keeps a request until somebody else has looked at it. Nothing else changes.
   *
   * @throws Problem 422 without a reason; {@code approval-waiting} where the same waits already
   */
  @RequiresPermissions("approval:use")
  public ApprovalId request(RequestApproval command) {
    ApprovalKind kind = approvals.kind(command.kind());
    demand(kind.requests());
    new InputCheck().require("why", command.why()).done();
    Instant now = clock.instant();
    if (approvals.isWaiting(command, now)) {
      throw Problem.conflict(
          "approval-waiting", "The same change already waits for a second person.");
    }
    Instant end = now.plus(Duration.ofDays(kind.expiresDays()));
    ApprovalId id = approvals.add(command, person(), now, end);
    told("APPROVAL_REQUESTED", id, command.kind());
    return id;
  }

  /**
   * Agrees, and has the act carried out.
   *
   * @throws Problem {@code approval-own} to the one who asked, {@code approval-decided} where
   *     somebody decided before, {@code approval-expired} too late, and whatever stands in the way
   *     of the act itself
   */
  @RequiresPermissions("approval:use")
  public void approve(ApprovalId id) {
    ApprovalRow row = foreign(id);
    if (row.state() == ApprovalState.EXPIRED) {
      throw Problem.conflict("approval-expired", "Nobody decided in time: ask again.");
    }
    decide(row, ApprovalState.APPROVED, null);
    granted.fire(approvals.granted(id));
  }

  /**
   * Refuses; everything stays as it is.
   *
   * @throws Problem as {@link #approve} does, and where no reason is given
   */
  @RequiresPermissions("approval:use")
  public void reject(RejectApproval command) {
    new InputCheck().require("reason", command.reason()).done();
    decide(foreign(command.approval()), ApprovalState.REJECTED, command.reason().strip());
  }

  /**
   * Takes a request back.
   *
   * @throws Problem {@code approval-foreign} to anybody but the one who asked
   */
  @RequiresPermissions("approval:use")
  public void withdraw(ApprovalId id) {
    ApprovalRow row = undecided(id);
    if (row.requestedBy() != person()) {
      throw Problem.forbidden(
          "approval-foreign", "Only who asked takes a request back; others reject it.");
    }
    decide(row, ApprovalState.WITHDRAWN, null);
  }

  private ApprovalRow foreign(ApprovalId id) {
    ApprovalRow row = undecided(id);
    demand(row.decides());
    if (row.requestedBy() == person()) {
      throw Problem.forbidden("approval-own", "Somebody else than who asked decides.");
    }
    return row;
  }

  private ApprovalRow undecided(ApprovalId id) {
    ApprovalRow row =
        inbox.byId(id, clock.instant()).orElseThrow(() -> Problem.notFound("Approval", id));
    if (!row.waiting() && row.state() != ApprovalState.EXPIRED) {
      throw alreadyDecided();
    }
    return row;
  }

  private void decide(ApprovalRow row, ApprovalState outcome, String reason) {
    if (!approvals.decide(row.id(), outcome, person(), clock.instant(), reason)) {
      throw alreadyDecided();
    }
    told("APPROVAL_" + outcome, row.id(), row.kind());
  }

  private void demand(String permission) {
    if (!rights.has(permission)) {
      throw Problem.forbidden("approval-not-yours", "This takes the permission " + permission);
    }
  }

  /** Two people are two accounts: the system is none. */
  private long person() {
    Long user = callers.current().userId();
    if (user == null) {
      throw Problem.forbidden("approval-needs-a-person", "Two people decide, not the system.");
    }
    return user;
  }

  private void told(String action, ApprovalId id, String kind) {
    journal.general(CHAIN, action, Map.of("approval", id.value(), "kind", kind));
  }

  private static Problem alreadyDecided() {
    return Problem.conflict("approval-decided", "This request was decided already.");
  }
}
