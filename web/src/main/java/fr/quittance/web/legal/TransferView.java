package fr.quittance.web.legal;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.TransferId;
import fr.quittance.legal.AnswerTransfer;
import fr.quittance.legal.PackageFile;
import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransferService;
import fr.quittance.legal.TransferSheet;
import fr.quittance.legal.TransferState;
import fr.quittance.web.component.StreamedFile;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;

/** One transfer: its files, its package, the office's answer. */
@Named
@ViewScoped
public class TransferView implements Serializable {

  @Inject private TransferQueries transfers;
  @Inject private TransferService service;
  @Inject private transient Flash flash;

  private Long id;
  private boolean accepted = true;
  private String reference;
  private transient TransferSheet sheet;

  public void load() {
    getSheet();
  }

  /**
   * @throws Problem 404 where there is no such transfer
   */
  public TransferSheet getSheet() {
    if (sheet == null) {
      if (id == null) {
        throw Problem.notFound("Transfer", "");
      }
      sheet = transfers.byId(new TransferId(id));
    }
    return sheet;
  }

  public String deliver() {
    service.deliver(new TransferId(id));
    TransferState state = transfers.byId(new TransferId(id)).state();
    return flash.say(
        state == TransferState.SENT ? "legal.delivered" : "legal.notDelivered", page());
  }

  public String answer() {
    service.answer(new AnswerTransfer(new TransferId(id), accepted, reference));
    return flash.say("legal.answered", page());
  }

  /** What the office receives: all packages, or the one of a file. */
  public StreamedContent content(String fileRef) {
    PackageFile file = transfers.content(new TransferId(id), fileRef);
    return StreamedFile.of(file.name(), "application/zip", file.content());
  }

  public boolean isUndelivered() {
    TransferState state = getSheet().state();
    return state == TransferState.PREPARED || state == TransferState.FAILED;
  }

  public boolean isAwaited() {
    return getSheet().state() == TransferState.SENT;
  }

  private String page() {
    return "/app/legal/transfer.xhtml?id=" + id;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public boolean isAccepted() {
    return accepted;
  }

  public void setAccepted(boolean accepted) {
    this.accepted = accepted;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
