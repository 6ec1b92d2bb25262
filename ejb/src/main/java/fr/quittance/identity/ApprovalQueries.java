package fr.quittance.identity;

import fr.quittance.identity.store.ApprovalInbox;
import fr.quittance.identity.store.Approvals;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The inbox of everything that takes a second person, proposed values of the law included. */
@Stateless
@RowScoped
public class ApprovalQueries {

  @Inject private Approvals approvals;
  @Inject private ApprovalInbox inbox;
  @Inject private Rights rights;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /** What the caller may decide and what the caller asked, one box of it. */
  @RequiresPermissions("approval:use")
  public Page<ApprovalRow> list(ApprovalBox box, PageRequest request) {
    return inbox.page(box, user(), decidable(), clock.instant(), request);
  }

  /** How many wait for the caller's decision: those of others. */
  @RequiresPermissions("approval:use")
  public long waitingForMe() {
    return inbox.waitingFor(user(), decidable(), clock.instant());
  }

  /**
   * @throws Problem 404 for a request that the caller neither made nor may decide
   */
  @RequiresPermissions("approval:use")
  public ApprovalRow byId(ApprovalId id) {
    return inbox
        .byId(id, clock.instant())
        .filter(row -> isMine(row) || rights.has(row.decides()))
        .orElseThrow(() -> Problem.notFound("Approval", id));
  }

  /** What waits on a creditor, a mandate, the agency or a file's reference. */
  @RequiresPermissions("approval:use")
  public List<ApprovalRow> waitingOn(ApprovalSubject subject) {
    return inbox.waitingOn(subject, clock.instant());
  }

  /** Whether the caller may decide on it now. */
  @RequiresPermissions("approval:use")
  public boolean isDecidable(ApprovalRow row) {
    return row.waiting() && !isMine(row) && rights.has(row.decides());
  }

  /** Whether the caller asked for it, and so may take it back and not decide. */
  @RequiresPermissions("approval:use")
  public boolean isMine(ApprovalRow row) {
    return Objects.equals(callers.current().userId(), row.requestedBy());
  }

  /** Whether an amount is more than one person may settle alone; limits are in euros. */
  @RequiresPermissions("approval:use")
  public boolean takesTwo(String kind, Money amount) {
    ApprovalKind row = approvals.kind(kind);
    return row.above() == null
        || !amount.currency().equals(Money.EUR)
        || amount.compareTo(Money.of(row.above(), Money.EUR)) > 0;
  }

  private List<String> decidable() {
    return inbox.decisions().stream().filter(rights::has).toList();
  }

  /** The system asks and decides nothing. */
  private long user() {
    Long user = callers.current().userId();
    return user == null ? 0 : user;
  }
}
