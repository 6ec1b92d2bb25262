package fr.quittance.portfolio;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.domain.Sha256;
import fr.quittance.portfolio.store.Documents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Reads the documents of files. */
@Stateless
@RowScoped
public class DocumentQueries {

  @Inject private Documents documents;
  @Inject private CallerContext callers;

  /** Newest first, without their bytes. */
  @RequiresPermissions("file:read")
  public List<DocumentRow> ofFile(FileId file) {
    return documents.ofFile(file, english());
  }

  /** The document of a file that has just this content. */
  @RequiresPermissions("file:read")
  public Optional<DocumentRow> sameContent(FileId file, byte[] content) {
    return documents.sameContent(file, Sha256.of(content), english());
  }

  @RequiresPermissions("file:read")
  public DocumentContent content(DocumentId id) {
    return documents.content(id).orElseThrow(() -> Problem.notFound("Document", id));
  }

  /** What a person may say that a document is. */
  @OpenToAll(because = "a list of codes")
  public List<CodedLabel> types() {
    return documents.types(english());
  }

  private boolean english() {
    return "en".equals(callers.current().language());
  }
}
