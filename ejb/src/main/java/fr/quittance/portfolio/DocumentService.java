package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.portfolio.domain.FileDocument;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Documents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps documents with files. */
@Stateless
@RowScoped
public class DocumentService {

  /** Largest document, in bytes. */
  public static final int LARGEST = 20 * 1024 * 1024;

  @Inject private Documents documents;
  @Inject private CaseFiles files;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * @throws Problem naming what is wrong with the document
   */
  @RequiresPermissions("file:write")
  public DocumentId add(AddDocument command) {
    byte[] content = command.content();
    new InputCheck()
        .require("type", command.type())
        .require("fileName", command.fileName())
        .require("mediaType", command.mediaType())
        .reject(
            command.type() != null && !command.type().matches("[A-Z][A-Z0-9_]{0,39}"),
            "type",
            "document-type",
            "A document's type is a word in capitals.")
        .reject(
            content == null || content.length == 0, "file", "required", "The document is empty.")
        .reject(
            content != null && content.length > LARGEST,
            "file",
            "too-large",
            "A document has at most " + LARGEST / 1024 / 1024 + " MB.")
        .done();
    byte[] sha256 = sha256(content);
    DocumentId id =
        documents.add(
            new FileDocument(
                command,
                sha256,
                files.creditorOf(command.file()),
                callers.current().userId(),
                clock.instant()));
    journal.file(command.file(), "DOCUMENT_ADDED", Map.of("document", id.value()));
    return id;
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
