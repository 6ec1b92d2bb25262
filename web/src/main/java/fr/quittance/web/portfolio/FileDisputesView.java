package fr.quittance.web.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AnswerDispute;
import fr.quittance.portfolio.AskEvidence;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.DisputeQueries;
import fr.quittance.portfolio.DisputeService;
import fr.quittance.portfolio.DisputeSheet;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.ExplainDispute;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.OpenDispute;
import fr.quittance.portfolio.RejectDispute;
import fr.quittance.portfolio.UpholdDispute;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The disputes of one file, step by step. What the next step needs is typed here. */
@Named
@ViewScoped
public class FileDisputesView implements Serializable {

  private static final String PAGE = "/app/portfolio/file.xhtml?ref=";

  @Inject private DisputeQueries queries;
  @Inject private DisputeService service;
  @Inject private FileQueries files;
  @Inject private DocumentQueries documents;
  @Inject private transient Flash flash;

  private String ground;
  private List<Long> claims;
  private Money amount;
  private String text;
  private LocalDate dueOn;
  private Long document;
  private Long claim;

  public List<DisputeSheet> of(FileId file) {
    return queries.ofFile(file);
  }

  /** The one under way; null for none. */
  public DisputeSheet current(FileId file) {
    return of(file).stream().filter(each -> !each.state().over()).findFirst().orElse(null);
  }

  public List<DisputeSheet> past(FileId file) {
    return of(file).stream().filter(each -> each.state().over()).toList();
  }

  public List<CodedLabel> getGrounds() {
    return queries.grounds();
  }

  public List<ClaimRow> claimsOf(FileId file) {
    return files.claims(file);
  }

  public List<DocumentRow> documentsOf(FileId file) {
    return documents.ofFile(file);
  }

  public String open(FileSheet file) {
    List<ClaimId> concerned =
        claims == null ? List.of() : claims.stream().map(id -> new ClaimId(id)).toList();
    service.open(new OpenDispute(file.id(), ground, concerned, amount, blankless(text)));
    return flash.say("portfolio.dispute.opened", PAGE + file.ref());
  }

  public String ask(FileSheet file, DisputeId id) {
    service.ask(new AskEvidence(id, text, dueOn));
    return flash.saved(PAGE + file.ref());
  }

  public String remind(FileSheet file, DisputeId id) {
    service.remind(id);
    return flash.saved(PAGE + file.ref());
  }

  public String answer(FileSheet file, DisputeId id) {
    service.answer(new AnswerDispute(id, blankless(text), chosen()));
    return flash.saved(PAGE + file.ref());
  }

  public String reject(FileSheet file, DisputeId id) {
    service.reject(new RejectDispute(id, text));
    return flash.say("portfolio.dispute.rejected", PAGE + file.ref());
  }

  public String uphold(FileSheet file, DisputeId id) {
    service.uphold(new UpholdDispute(id, text, amount, claim == null ? null : new ClaimId(claim)));
    return flash.saved(PAGE + file.ref());
  }

  public String withdraw(FileSheet file, DisputeId id) {
    service.withdraw(id);
    return flash.saved(PAGE + file.ref());
  }

  public String explain(FileSheet file, DisputeId id) {
    service.explain(new ExplainDispute(id, chosen()));
    return flash.say("portfolio.dispute.explained", PAGE + file.ref());
  }

  private DocumentId chosen() {
    return document == null ? null : new DocumentId(document);
  }

  private static String blankless(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public List<Long> getClaims() {
    return claims;
  }

  public void setClaims(List<Long> claims) {
    this.claims = claims;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Long getDocument() {
    return document;
  }

  public void setDocument(Long document) {
    this.document = document;
  }

  public Long getClaim() {
    return claim;
  }

  public void setClaim(Long claim) {
    this.claim = claim;
  }
}
