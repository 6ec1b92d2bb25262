package fr.quittance.portfolio;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.store.Documents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the documents of files. */
@Stateless
@RowScoped
public class DocumentQueries {

  @Inject private Documents documents;

  /** Newest first, without their bytes. */
  @RequiresPermissions("file:read")
  public List<DocumentRow> ofFile(FileId file) {
    return documents.ofFile(file);
  }

  @RequiresPermissions("file:read")
  public DocumentContent content(DocumentId id) {
    return documents.content(id).orElseThrow(() -> Problem.notFound("Document", id));
  }
}
