package fr.quittance.web.extranet;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.AnswerDispute;
import fr.quittance.portfolio.DisputeId;
import fr.quittance.portfolio.DisputeQueries;
import fr.quittance.portfolio.DisputeService;
import fr.quittance.portfolio.DisputeSheet;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.web.shell.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFile;

/** What a debtor contests on a creditor's file, and the creditor's answer. */
@Named
@RequestScoped
public class CreditorDisputeView {

  private static final String PAGE = "/extranet/file.xhtml?ref=";
  private static final String TYPE = "CORRESPONDENCE";

  @Inject private DisputeQueries disputes;
  @Inject private DisputeService service;
  @Inject private Flash flash;

  private String answer;
  private UploadedFile evidence;
  private FileId asked;
  private DisputeSheet current;

  /** The dispute under way; null for none. */
  public DisputeSheet current(FileId file) {
    if (!file.equals(asked)) {
      current =
          disputes.ofFile(file).stream()
              .filter(each -> each.state().undecided())
              .findFirst()
              .orElse(null);
      asked = file;
    }
    return current;
  }

  public String send(FileSheet file) {
    DisputeId dispute = current(file.id()).id();
    service.answer(new AnswerDispute(dispute, answer, evidence(dispute, file.id())));
    return flash.say("extranet.dispute.answered", PAGE + file.ref());
  }

  private DocumentId evidence(DisputeId dispute, FileId file) {
    if (evidence == null || evidence.getSize() == 0) {
      return null;
    }
    return service.evidence(
        dispute,
        new AddDocument(
            file,
            TYPE,
            evidence.getFileName(),
            evidence.getContentType() == null
                ? "application/octet-stream"
                : evidence.getContentType(),
            evidence.getContent()));
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public UploadedFile getEvidence() {
    return evidence;
  }

  public void setEvidence(UploadedFile evidence) {
    this.evidence = evidence;
  }
}
