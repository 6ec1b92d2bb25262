package fr.quittance.web.portfolio;

import fr.quittance.portfolio.CorrespondenceService;
import fr.quittance.portfolio.Enclosure;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.ReceiveLetter;
import fr.quittance.web.shell.Flash;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;

/** A letter that came by post, with what was scanned of it. */
@Named
@RequestScoped
public class IncomingLetterView {

  private static final String PAGE = "/app/portfolio/file.xhtml?ref=";

  @Inject private CorrespondenceService letters;
  @Inject private Flash flash;

  private LocalDate receivedOn;
  private String sender;
  private String subject;
  private UploadedFiles scans;

  public String receive(FileSheet file) {
    List<Enclosure> enclosures =
        scans == null
            ? List.of()
            : scans.getFiles().stream()
                .filter(scan -> scan.getSize() > 0)
                .map(IncomingLetterView::enclosure)
                .toList();
    letters.receive(new ReceiveLetter(file.id(), receivedOn, sender, subject, enclosures));
    return flash.saved(PAGE + file.ref());
  }

  private static Enclosure enclosure(UploadedFile scan) {
    return new Enclosure(
        null, scan.getFileName(), FileDocumentsView.mediaType(scan), scan.getContent());
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getSender() {
    return sender;
  }

  public void setSender(String sender) {
    this.sender = sender;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public UploadedFiles getScans() {
    return scans;
  }

  public void setScans(UploadedFiles scans) {
    this.scans = scans;
  }
}
