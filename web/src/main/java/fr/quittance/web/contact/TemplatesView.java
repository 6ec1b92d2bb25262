package fr.quittance.web.contact;

import fr.quittance.contact.OutboxQueries;
import fr.quittance.contact.TemplateRow;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.FileQueries;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The templates, and a file to try them on. */
@Named
@ViewScoped
public class TemplatesView implements Serializable {

  @Inject private transient OutboxQueries outbox;
  @Inject private transient FileQueries files;

  private String file;
  private FileId fileId;

  public List<TemplateRow> getTemplates() {
    return outbox.templates();
  }

  /** Finds the file that the templates are tried on. */
  public void chooseFile() {
    fileId = file == null ? null : files.byRef(file.strip()).id();
  }

  public FileId getFileId() {
    return fileId;
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }
}
