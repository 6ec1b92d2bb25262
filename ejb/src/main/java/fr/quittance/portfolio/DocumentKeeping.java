package fr.quittance.portfolio;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.portfolio.domain.DocumentRules;
import fr.quittance.portfolio.domain.FileDocument;
import fr.quittance.portfolio.domain.Sha256;
import fr.quittance.portfolio.store.CaseFiles;
import fr.quittance.portfolio.store.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Writes a document beside its file; shared by the services that receive documents. */
@ApplicationScoped
class DocumentKeeping {

  @Inject private Documents documents;
  @Inject private CaseFiles files;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * @param letter the letter or e-mail that it came with, or null
   */
  DocumentId keep(AddDocument command, Long letter) {
    DocumentRules.check(command);
    byte[] sha256 = Sha256.of(command.content());
    long creditor = files.creditorOf(command.file());
    files.lockForAdding(command.file());
    Optional<DocumentRow> known = documents.sameContent(command.file(), sha256, false);
    if (known.isPresent()) {
      return known.get().id();
    }
    DocumentId id =
        documents.add(
            new FileDocument(
                command, sha256, letter, creditor, callers.current().userId(), clock.instant()));
    journal.file(command.file(), "DOCUMENT_ADDED", Map.of("document", id.value()));
    return id;
  }
}
