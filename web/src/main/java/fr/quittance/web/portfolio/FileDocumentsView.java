package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.CorrespondenceService;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.DocumentService;
import fr.quittance.web.shell.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The documents of one file: dropped in, looked at, handed out. */
@Named
@ViewScoped
public class FileDocumentsView implements Serializable {

  private static final String FILE = "file";
  private static final String MAIL = "message/rfc822";
  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
  private static final String PDF = "application/pdf";

  @Inject private DocumentQueries documents;
  @Inject private DocumentService service;
  @Inject private CorrespondenceService letters;
  @Inject private transient Messages messages;

  private String type = "OTHER";
  private Long shown;

  public List<DocumentRow> of(FileId file) {
    return documents.ofFile(file);
  }

  public List<CodedLabel> getTypes() {
    return documents.types();
  }

  /** Takes one dropped file; a saved e-mail is taken apart. */
  public void upload(FileUploadEvent event) {
    FileId file = (FileId) event.getComponent().getAttributes().get(FILE);
    UploadedFile dropped = event.getFile();
    byte[] content = dropped.getContent();
    String name = dropped.getFileName();
    Optional<DocumentRow> known = documents.sameContent(file, content);
    if (known.isPresent()) {
      say(FacesMessage.SEVERITY_WARN, "portfolio.document.known", name, known.get().fileName());
    } else if (isMail(dropped)) {
      letters.receiveMail(file, name, content);
      say(FacesMessage.SEVERITY_INFO, "portfolio.document.mailKept", name);
    } else {
      service.add(new AddDocument(file, type, name, mediaType(dropped), content));
      say(FacesMessage.SEVERITY_INFO, "portfolio.document.kept", name);
    }
  }

  private static boolean isMail(UploadedFile dropped) {
    return MAIL.equals(dropped.getContentType())
        || dropped.getFileName().toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  static String mediaType(UploadedFile dropped) {
    String told = dropped.getContentType();
    return told == null || told.isBlank() ? "application/octet-stream" : told;
  }

  private void say(FacesMessage.Severity severity, String key, Object... arguments) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(severity, messages.with(key, arguments), null));
  }

  /** Whether a browser shows it within the page. */
  public boolean showable(DocumentRow document) {
    return isPicture(document) || PDF.equals(document.mediaType());
  }

  public boolean isPicture(DocumentRow document) {
    return PICTURES.contains(document.mediaType());
  }

  public void show(DocumentRow document) {
    shown = document.id().value();
  }

  /** The document looked at; null for none. */
  public DocumentRow shown(FileId file) {
    return shown == null
        ? null
        : of(file).stream().filter(each -> each.id().value() == shown).findFirst().orElse(null);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public int getLargestInMb() {
    return DocumentService.LARGEST / 1024 / 1024;
  }

  public int getLargest() {
    return DocumentService.LARGEST;
  }
}
