package fr.quittance.portfolio;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps documents with files. */
@Stateless
@RowScoped
public class DocumentService {

  /** Largest document, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  @Inject private DocumentKeeping keeping;

  /**
   * Keeps a document. A file holds a content once: the same bytes again are the document that they
   * were before.
   *
   * @throws Problem naming what is wrong with the document
   */
  @RequiresPermissions("file:write")
  public DocumentId add(AddDocument command) {
    return keeping.keep(command, null);
  }
}
