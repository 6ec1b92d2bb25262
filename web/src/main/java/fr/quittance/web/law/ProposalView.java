package fr.quittance.web.law;

import fr.quittance.kernel.Problem;
import fr.quittance.law.LawPreview;
import fr.quittance.law.LawProposalId;
import fr.quittance.law.LawProposalQueries;
import fr.quittance.law.LawProposalRow;
import fr.quittance.law.LawProposalService;
import fr.quittance.law.RejectProposal;
import fr.quittance.ledger.RateImpactQueries;
import fr.quittance.web.shell.Can;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One proposed value of the law: what it would change, and the decision on it. */
@Named
@ViewScoped
public class ProposalView implements Serializable {

  private static final String LIST = "/app/law/proposals.xhtml";

  @Inject private transient LawProposalQueries queries;
  @Inject private transient LawProposalService service;
  @Inject private transient RateImpactQueries impact;
  @Inject private transient Can can;
  @Inject private transient Flash flash;

  private Long id;
  private String reason;
  private transient LawProposalRow row;
  private transient LawPreview preview;

  public void load() {
    getRow();
  }

  /**
   * @throws Problem 404 where there is no such proposal
   */
  public LawProposalRow getRow() {
    if (row == null) {
      if (id == null) {
        throw Problem.notFound("Law proposal", "");
      }
      row = queries.byId(new LawProposalId(id));
    }
    return row;
  }

  public LawPreview getPreview() {
    if (preview == null) {
      preview = queries.preview(getRow().value());
    }
    return preview;
  }

  public long getOpenFiles() {
    return impact.openFiles();
  }

  public String approve() {
    service.approve(new LawProposalId(id));
    return flash.say("law.proposal.approved", LIST);
  }

  public String reject() {
    service.reject(new RejectProposal(new LawProposalId(id), reason));
    return flash.say("law.proposal.rejected", LIST);
  }

  public String withdraw() {
    service.withdraw(new LawProposalId(id));
    return flash.say("law.proposal.withdrawn", LIST);
  }

  public boolean isDecidable() {
    return getRow().waiting() && can.perform("law:approve") && !queries.isMine(getRow());
  }

  public boolean isWithdrawable() {
    return getRow().waiting() && can.perform("law:write") && queries.isMine(getRow());
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
