package fr.quittance.identity;

import fr.quittance.audit.Journal;
import fr.quittance.identity.store.AgencyDocuments;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the papers by which the agency proves what R124-2 asks; none is ever replaced. */
@Stateless
@RowScoped
public class AgencyDocumentService {

  private static final int LARGEST = 20 * 1024 * 1024;

  @Inject private AgencyDocuments documents;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * @throws Problem naming what is wrong with the document
   */
  @RequiresPermissions("agency:admin")
  public long add(AddAgencyDocument command) {
    byte[] content = command.content();
    new InputCheck()
        .require("documentKind", command.kind())
        .reject(
            content == null || content.length == 0, "file", "required", "The document is empty.")
        .reject(
            content != null && content.length > LARGEST,
            "file",
            "too-large",
            "A document has at most " + LARGEST / 1024 / 1024 + " MB.")
        .done();
    long id = documents.add(command, callers.current().userId(), clock.instant());
    journal.general(
        "agency", "AGENCY_DOCUMENT_ADDED", Map.of("document", id, "kind", command.kind()));
    return id;
  }

  /** Newest first, without their bytes. */
  @RequiresPermissions("agency:read")
  public List<AgencyDocumentRow> all() {
    return documents.all();
  }

  @RequiresPermissions("agency:read")
  public AgencyDocumentContent content(long id) {
    return documents.content(id).orElseThrow(() -> Problem.notFound("Document", id));
  }
}
