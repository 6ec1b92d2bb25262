package fr.quittance.web.identity;

import fr.quittance.identity.ApprovalId;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.RejectApproval;
import fr.quittance.kernel.Problem;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request for a second person, and the decision on it. */
@Named
@ViewScoped
public class ApprovalView implements Serializable {

  private static final String LIST = "/app/identity/approvals.xhtml";

  @Inject private transient ApprovalQueries queries;
  @Inject private transient ApprovalService service;
  @Inject private transient Flash flash;

  private Long id;
  private String reason;
  private transient ApprovalRow row;

  public void load() {
    getRow();
  }

  /**
   * @throws Problem 404 where there is no such request for this user
   */
  public ApprovalRow getRow() {
    if (row == null) {
      if (id == null) {
        throw Problem.notFound("Approval", "");
      }
      row = queries.byId(new ApprovalId(id));
    }
    return row;
  }

  public String approve() {
    service.approve(new ApprovalId(id));
    return flash.say("identity.approval.approved", LIST);
  }

  public String reject() {
    service.reject(new RejectApproval(new ApprovalId(id), reason));
    return flash.say("identity.approval.rejected", LIST);
  }

  public String withdraw() {
    service.withdraw(new ApprovalId(id));
    return flash.say("identity.approval.withdrawn", LIST);
  }

  public boolean isDecidable() {
    return queries.isDecidable(getRow());
  }

  public boolean isWithdrawable() {
    return getRow().waiting() && queries.isMine(getRow());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
