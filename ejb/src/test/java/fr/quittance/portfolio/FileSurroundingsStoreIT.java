package fr.quittance.portfolio;

import static fr.quittance.portfolio.FilesFixture.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Documents, incoming mail, visits, history and saved filters of files. */
class FileSurroundingsStoreIT {

  private static final byte[] MAIL =
      """
      From: =?utf-8?q?L=C3=A9a?= Martin <lea@exemple.fr>
      Date: Tue, 9 Jun 2026 09:15:00 +0200
      Subject: =?utf-8?q?Facture_contest=C3=A9e?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      Je conteste.
      --b
      Content-Type: application/pdf
      Content-Disposition: attachment; filename=preuve.pdf
      Content-Transfer-Encoding: base64

      JVBERi0=
      --b--
      """
          .replace("\n", "\r\n")
          .getBytes(StandardCharsets.UTF_8);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aFileHoldsAContentOnce() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          byte[] content = {1, 2, 3};
          AddDocument command =
              new AddDocument(file, "INVOICE", "f.pdf", "application/pdf", content);

          DocumentId id = at.get(DocumentService.class).add(command);

          assertThat(at.get(DocumentService.class).add(command)).isEqualTo(id);
          DocumentQueries documents = at.get(DocumentQueries.class);
          assertThat(documents.ofFile(file)).hasSize(1);
          assertThat(documents.sameContent(file, content).orElseThrow().typeLabel())
              .isEqualTo("Facture");
          assertThat(
                  at.get(DocumentService.class)
                      .add(
                          new AddDocument(
                              at.file(), "INVOICE", "f.pdf", "application/pdf", content)))
              .isNotEqualTo(id);
        });
  }

  @Test
  void anEmailIsKeptWholeAndTakenApart() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();

          at.get(CorrespondenceService.class).receiveMail(file, "message.eml", MAIL);

          assertThat(at.get(DocumentQueries.class).ofFile(file))
              .extracting(DocumentRow::fileName)
              .containsExactlyInAnyOrder("message.eml", "preuve.pdf");
          TimelineEntry told =
              at.get(FileQueries.class)
                  .timeline(file, Set.of("CORRESPONDENCE"), null, 10)
                  .items()
                  .get(0);
          assertThat(told.details())
              .containsEntry("sender", "Léa Martin <lea@exemple.fr>")
              .containsEntry("subject", "Facture contestée")
              .containsEntry("text", "Je conteste.");
        });
  }

  @Test
  void aLetterAndAVisitAreTold() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          LocalDate yesterday = LocalDate.of(2026, 6, 9);
          at.get(CorrespondenceService.class)
              .receive(
                  new ReceiveLetter(
                      file,
                      yesterday,
                      "Me Durand",
                      "Représentation",
                      List.of(new Enclosure(null, "l.png", "image/png", new byte[] {7}))));
          VisitService visits = at.get(VisitService.class);
          visits.report(
              new ReportVisit(
                  file,
                  yesterday,
                  "Domicile",
                  VisitMet.DEBTOR,
                  VisitResult.PROMISE,
                  "Paiera lundi."));

          assertThat(at.journal(file))
              .containsSubsequence("CORRESPONDENCE_RECEIVED", "DOCUMENT_ADDED", "VISIT_REPORTED");
          assertThat(at.get(DocumentQueries.class).ofFile(file).get(0).sender())
              .isEqualTo("Me Durand");
          refused(
              "visit-nobody",
              () ->
                  visits.report(
                      new ReportVisit(
                          file,
                          yesterday,
                          "Domicile",
                          VisitMet.NOBODY,
                          VisitResult.PAYMENT,
                          null)));
          refused(
              "visit-in-future",
              () ->
                  visits.report(
                      new ReportVisit(
                          file,
                          LocalDate.of(2026, 6, 11),
                          "Domicile",
                          VisitMet.DEBTOR,
                          VisitResult.NONE,
                          null)));
        });
  }

  @Test
  void theHistorySaysWhoWhenAndWhy() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          FileId file = at.file();
          at.get(FileService.class).suspend(new SuspendFile(file, "AWAITING_EVIDENCE"));
          at.get(FileService.class).resume(file);

          assertThat(at.get(FileHistoryQueries.class).ofFile(file))
              .extracting(StatusChange::action, StatusChange::reason, StatusChange::author)
              .startsWith(
                  tuple("FILE_RESUMED", null, "Une personne"),
                  tuple("FILE_SUSPENDED", "Attente de pièces", "Une personne"));
        });
  }

  @Test
  void searchesAreEachUsersOwn() {
    database.doAsAgency(
        em -> {
          FilesFixture at = new FilesFixture(em);
          SavedFilterService filters = at.get(SavedFilterService.class);
          filters.keep("Mes urgences", Map.of("status", "ACTIVE"));
          filters.keep("Mes urgences", Map.of("status", "SUSPENDED"));

          assertThat(filters.mine()).hasSize(1);
          assertThat(filters.mine().get(0).filters()).containsEntry("status", "SUSPENDED");
          refused("filter-empty", () -> filters.keep("Vide", Map.of()));
          at.as("COLLECTOR", at.user("COLLECTOR"));
          SavedFilterService others =
              new Wiring(em, FilesFixture.NOON)
                  .with(CallerContext.class, at.get(CallerContext.class))
                  .get(SavedFilterService.class);
          assertThat(others.mine()).isEmpty();
        });
  }
}
