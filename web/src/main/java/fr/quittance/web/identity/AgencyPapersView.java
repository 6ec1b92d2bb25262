package fr.quittance.web.identity;

import fr.quittance.identity.AddAgencyDocument;
import fr.quittance.identity.AgencyDocumentKind;
import fr.quittance.identity.AgencyDocumentRow;
import fr.quittance.identity.AgencyDocumentService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** The papers that prove what R124-2 asks. */
@Named
@ViewScoped
public class AgencyPapersView implements Serializable {

  @Inject private transient AgencyDocumentService documents;

  private AgencyDocumentKind kind = AgencyDocumentKind.PROSECUTOR_DECLARATION;

  public void upload(FileUploadEvent event) {
    UploadedFile file = event.getFile();
    String type = file.getContentType() == null ? "application/pdf" : file.getContentType();
    documents.add(new AddAgencyDocument(kind, file.getFileName(), type, file.getContent()));
  }

  public List<AgencyDocumentRow> getPapers() {
    return documents.all();
  }

  public List<AgencyDocumentKind> getKinds() {
    return List.of(AgencyDocumentKind.values());
  }

  public AgencyDocumentKind getKind() {
    return kind;
  }

  public void setKind(AgencyDocumentKind kind) {
    this.kind = kind;
  }
}
