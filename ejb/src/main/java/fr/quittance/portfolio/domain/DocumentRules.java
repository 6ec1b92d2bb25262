package fr.quittance.portfolio.domain;

import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.DocumentService;

/** What a document must be to be kept. */
public final class DocumentRules {

  private static final int LARGEST_IN_MB = DocumentService.LARGEST / 1024 / 1024;

  private DocumentRules() {}

  /**
   * @throws Problem naming what is wrong with the document
   */
  public static void check(AddDocument command) {
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
            content != null && content.length > DocumentService.LARGEST,
            "file",
            "document-too-large",
            "A document has at most " + LARGEST_IN_MB + " MB.")
        .done();
  }
}
