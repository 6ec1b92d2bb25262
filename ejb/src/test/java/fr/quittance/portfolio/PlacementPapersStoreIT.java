package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.adapter.tablefile.TableFileWriters;
import fr.quittance.adapter.tablefile.TableFilesByContent;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.legal.ArrivalLimitation;
import fr.quittance.mandate.AgencyLetterhead;
import fr.quittance.portfolio.port.Table;
import fr.quittance.portfolio.port.TableWriters;
import fr.quittance.reports.Agency;
import fr.quittance.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a placement hands out: results, acknowledgement, what to look at first. */
class PlacementPapersStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.shared();
  private static final String CSV =
      "debtor_ref;debtor_type;name;siren;phone;claim_ref;due_date;amount;nature;agence\n"
          + "D1;BUSINESS;=1+1;732829320;+33612345678;C1;2026-05-31;1000,00;SERVICE;Nord\n"
          + "D2;CONSUMER;Martin;;+33612345679;C2;31/02/2026;10;TELECOM;+Sud\n"
          + "D3;CONSUMER;Roy;;;C3;2023-01-10;50;SERVICE;\n"
          + "D4;BUSINESS;SARL D;;;C4;2026-09-01;20,50;SERVICE;\n"
          + "D1;BUSINESS;=1+1;732829320;;C1;2026-05-31;1000,00;SERVICE;\n";

  private static void placed(Consumer<PlacementFixture> test) {
    DATABASE.doAsAgency(
        em -> {
          PlacementFixture fixture = new PlacementFixture(em);
          fixture.wiring.with(TableWriters.class, new TableFileWriters());
          test.accept(fixture);
        });
  }

  private static byte[] results(PlacementFixture fixture, PlacementId id, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fixture.get(PlacementResults.class).write(id, format, Locale.FRENCH, out);
    return out.toByteArray();
  }

  @Test
  void everyRowIsHandedOutWithItsResult() {
    placed(
        fixture -> {
          PlacementReport report = fixture.place(CSV);
          String csv =
              new String(results(fixture, report.id(), ResultFormat.CSV), StandardCharsets.UTF_8);
          String ref = fixture.file("D1").ref();
          assertThat(csv.lines())
              .hasSize(6)
              .anyMatch(
                  line ->
                      line.startsWith("\"2\";\"Acceptée\";\"" + ref)
                          && line.contains("\"C1\";\"1000.00\";\"EUR\""))
              .anyMatch(
                  line ->
                      line.startsWith("\"3\";\"Rejetée\"")
                          && line.contains("échéance : date impossible")
                          && line.contains("\"'+33612345679\"")
                          && line.contains("\"'+Sud\""))
              .anyMatch(line -> line.startsWith("\"6\";\"Déjà connue\";\"" + ref));
        });
  }

  @Test
  void aWorkbookHoldsTextsAlone() {
    placed(
        fixture -> {
          PlacementReport report = fixture.place(CSV);
          List<List<String>> rows = read(results(fixture, report.id(), ResultFormat.XLSX));
          assertThat(rows).hasSize(5);
          assertThat(rows.get(1)).contains("Rejetée", "+33612345679", "+Sud");
          assertThat(rows.get(4)).contains("Déjà connue", "=1+1");
        });
  }

  private static List<List<String>> read(byte[] file) {
    try (PlacedFile content = PlacedFile.receive(new ByteArrayInputStream(file), file.length);
        Table table = new TableFilesByContent().open(content.path())) {
      List<List<String>> rows = new ArrayList<>();
      while (table.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
          cells.add(table.cell(i));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  @Test
  void rejectedRowsAreCorrectedAndPlacedAgain() {
    placed(
        fixture -> {
          PlacementReport report = fixture.place(CSV);
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          fixture
              .get(PlacementResults.class)
              .writeRejected(report.id(), ResultFormat.CSV, Locale.FRENCH, out);
          String corrected =
              out.toString(StandardCharsets.UTF_8).replace("31/02/2026", "28/02/2026");
          PlacementReport again = fixture.place(corrected);
          assertThat(fixture.rows(again))
              .extracting(PlacedRow::status)
              .containsExactly(RowStatus.ACCEPTED);
          FileSheet file = fixture.file("D2");
          assertThat(fixture.get(FileQueries.class).claims(file.id()).get(0).ownFields())
              .isEqualTo(Map.of("agence", "+Sud"));
          assertThat(
                  fixture
                      .get(FileQueries.class)
                      .parties(file.id())
                      .get(0)
                      .contactPoint(ContactPointKind.PHONE)
                      .orElseThrow()
                      .value())
              .isEqualTo("+33612345679");
        });
  }

  @Test
  void theBatchSheetTellsKindsAgesAndReasons() {
    placed(
        fixture -> {
          PlacementReport report = fixture.place(CSV);
          PlacementQueries queries = fixture.get(PlacementQueries.class);
          assertThat(queries.parts(report.id()))
              .extracting(PlacementPart::debtor, PlacementPart::age, PlacementPart::amount)
              .containsExactly(
                  tuple(DebtorKind.BUSINESS, ClaimAge.NOT_DUE, Money.eur("20.50")),
                  tuple(DebtorKind.BUSINESS, ClaimAge.TO_30_DAYS, Money.eur("1000")),
                  tuple(DebtorKind.CONSUMER, ClaimAge.OLDER, Money.eur("50")));
          assertThat(queries.reasons(report.id()))
              .extracting(count -> count.problem().code(), ReasonCount::rows)
              .containsExactlyInAnyOrder(
                  tuple(RowReason.IMPOSSIBLE_DATE, 1), tuple(RowReason.REPEATED, 1));
          assertThat(queries.byId(report.id()).files()).isEqualTo(3);
        });
  }

  @Test
  void theAcknowledgementIsAPaperOfTheAgency() {
    placed(
        fixture -> {
          fixture.wiring.with(AgencyLetterhead.class, new Letterhead());
          PlacementReport report = fixture.place(CSV);
          for (String language : List.of("fr", "en")) {
            byte[] paper =
                fixture.get(PlacementDocuments.class).acknowledgement(report.id(), language);
            assertThat(new String(paper, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
          }
        });
  }

  /** The agency's particulars are entered nowhere in this database. */
  private static final class Letterhead extends AgencyLetterhead {

    @Override
    public Agency on(LocalDate day, String language) {
      return new Agency(
          "Agence d’essai", List.of("1 rue A", "69001 Lyon"), "Activité", null, null, "SIREN");
    }
  }

  @Test
  void triageCountsWhatSomebodyShouldLookAt() {
    placed(
        fixture -> {
          PlacementReport report = fixture.place(CSV);
          List<BarredBefore> barred =
              fixture.get(ArrivalLimitation.class).on(LocalDate.of(2026, 6, 10));
          TriageQueries triage = fixture.get(TriageQueries.class);
          assertThat(triage.counts(report.id(), barred))
              .containsExactly(
                  Map.entry(TriageKind.BARRED, 1L),
                  Map.entry(TriageKind.NO_EVIDENCE, 3L),
                  Map.entry(TriageKind.TYPE_DOUBTFUL, 1L),
                  Map.entry(TriageKind.NOT_DUE, 1L));
          assertThat(
                  triage
                      .claims(report.id(), TriageKind.BARRED, barred, PageRequest.of(0, 10))
                      .items())
              .extracting(TriageRow::claimRef, TriageRow::fileRef)
              .containsExactly(tuple("C3", fixture.file("D3").ref()));
        });
  }

  /** A consumer owes services for two years (C. conso. L218-2), the last day complete. */
  @Test
  void aClaimIsBarredFromTheDayAfterItsLastDay() {
    placed(
        fixture -> {
          LocalDate day = LocalDate.of(2026, 6, 10);
          assertThat(fixture.get(ArrivalLimitation.class).on(day))
              .contains(
                  new BarredBefore(
                      ClaimNature.SERVICE, DebtorKind.CONSUMER, LocalDate.of(2024, 6, 9)),
                  new BarredBefore(
                      ClaimNature.SERVICE, DebtorKind.BUSINESS, LocalDate.of(2021, 6, 9)),
                  new BarredBefore(
                      ClaimNature.RENT, DebtorKind.CONSUMER, LocalDate.of(2023, 6, 9)));
        });
  }
}
