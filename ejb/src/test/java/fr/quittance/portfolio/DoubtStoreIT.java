package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Debtors that resemble a known one: found at the placement, decided by a person. */
class DoubtStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.another();
  private static final String HEADER =
      "debtor_ref;debtor_type;name;first_name;birth_date;siren;phone;email;address;postcode;city;claim_ref;due_date;amount\n";
  private static int numbers;

  private static void run(Consumer<PlacementFixture> test) {
    DATABASE.doAsAgency(em -> test.accept(new PlacementFixture(em)));
  }

  /** A row of a debtor: name, first name, birth date, SIREN, phone, e-mail, postcode. */
  private static String row(String ref, String... who) {
    numbers++;
    return "%s;CONSUMER;%s;%s;%s;%s;%s;%s;1 rue A;%s;Ville;K%d;2026-01-31;10\n"
        .formatted(ref, who[0], who[1], who[2], who[3], who[4], who[5], who[6], numbers);
  }

  private static List<DoubtRow> doubts(PlacementFixture fixture, PlacementReport report) {
    Map<String, String> filters = Map.of("placement", report.id().toString());
    return fixture
        .get(DoubtQueries.class)
        .list(new PageRequest(0, 50, null, false, filters))
        .items();
  }

  @Test
  void aNameThatResemblesOneOfTheSamePostcodeIsDoubtful() {
    run(
        fixture -> {
          PlacementReport report =
              fixture.place(
                  HEADER
                      + row("D1", "Lefèvre-Dubois", "Zoé", "", "", "", "", "01100")
                      + row("D2", "LEFEBVRE DUBOIS", "Zoé", "", "", "", "", "01100")
                      + row("D3", "Lefèvre Dubois", "Zoé", "", "", "", "", "01200")
                      + row("D4", "Martin", "Paul", "", "", "", "", "01100"));
          PlacementReport swapped =
              fixture.place(HEADER + row("D5", "Paul", "Martin", "", "", "", "", "01100"));
          assertThat(doubts(fixture, swapped)).hasSize(1);
          assertThat(doubts(fixture, report))
              .singleElement()
              .satisfies(
                  doubt -> {
                    assertThat(doubt.reason()).isEqualTo(DoubtReason.SIMILAR_NAME);
                    assertThat(List.of(doubt.known().name(), doubt.newer().name()))
                        .containsExactlyInAnyOrder("Zoé Lefèvre-Dubois", "Zoé LEFEBVRE DUBOIS");
                    assertThat(doubt.score()).isBetween(new BigDecimal("0.6"), BigDecimal.ONE);
                  });
          assertThat(fixture.rows(report)).extracting(PlacedRow::debtor).containsOnly("NEW");
        });
  }

  @Test
  void oneCharacterOfCaseOrAccentIsNoDoubtButTheSamePerson() {
    run(
        fixture -> {
          fixture.place(HEADER + row("D1", "Noël", "Éric", "", "", "", "", "02100"));
          PlacementFixture other = new PlacementFixture(fixture.em);
          PlacementReport report =
              other.place(HEADER + row("X1", "NOEL", "eric", "", "", "", "", "02100"));
          assertThat(other.rows(report)).extracting(PlacedRow::debtor).containsExactly("MATCHED");
          assertThat(doubts(other, report)).isEmpty();
        });
  }

  @Test
  void onePhoneOrOneEmailUnderTwoNamesIsDoubtful() {
    run(
        fixture -> {
          fixture.place(
              HEADER
                  + row("D1", "Moreau", "Luc", "", "", "0611223344", "", "03100")
                  + row("D2", "Girard", "Ève", "", "", "", "eve@example.org", "03100"));
          PlacementReport report =
              fixture.place(
                  HEADER
                      + row("D3", "Petit", "Ana", "", "", "06 11 22 33 44", "", "75001")
                      + row("D4", "Roux", "Max", "", "", "", "EVE@example.org", "75002"));
          assertThat(doubts(fixture, report))
              .extracting(DoubtRow::reason)
              .containsExactlyInAnyOrder(DoubtReason.SAME_PHONE, DoubtReason.SAME_EMAIL);
        });
  }

  @Test
  void theSameNameWithAndWithoutBirthDateIsDoubtfulUnlessFarAway() {
    run(
        fixture -> {
          fixture.place(HEADER + row("D1", "Fournier", "Inès", "1980-05-01", "", "", "", "69001"));
          PlacementReport report =
              fixture.place(
                  HEADER
                      + row("D2", "Fournier", "Inès", "", "", "", "", "69100")
                      + row("D3", "Fournier", "Inès", "", "", "", "", "13001")
                      + row("D4", "Fournier", "Inès", "1991-01-01", "", "", "", "69001"));
          assertThat(doubts(fixture, report))
              .extracting(DoubtRow::reason, doubt -> doubt.newer().address())
              .containsExactly(tuple(DoubtReason.NO_BIRTH_DATE, "1 rue A, 69100 Ville"));
        });
  }

  @Test
  void differentSirenOrBirthDatesAreTwoPeopleWhateverTheNumber() {
    run(
        fixture -> {
          fixture.place(
              HEADER + row("D1", "Alpha", "", "", "732829320", "0478112233", "", "04100"));
          PlacementReport report =
              fixture.place(
                  HEADER + row("D2", "Alpha", "", "", "552100554", "0478112233", "", "04100"));
          assertThat(doubts(fixture, report)).isEmpty();
        });
  }

  @Test
  void aNumberOfManyPeopleTellsNobody() {
    run(
        fixture -> {
          StringBuilder csv = new StringBuilder(HEADER);
          IntStream.range(0, 11)
              .forEach(
                  i ->
                      csv.append(
                          row(
                              "S" + i,
                              "Société " + (char) ('A' + i) + i * 7919,
                              "",
                              "",
                              "",
                              "0144556677",
                              "",
                              "%05d".formatted(10_000 + i * 1000))));
          fixture.place(csv.toString());
          PlacementReport report =
              fixture.place(HEADER + row("T1", "Zzyzx", "", "", "", "0144556677", "", "99000"));
          assertThat(doubts(fixture, report)).isEmpty();
        });
  }

  @Test
  void aPreviewCountsDoubtsForTheAgencyAndNotForACreditor() {
    run(
        fixture -> {
          fixture.place(HEADER + row("D1", "Gauthier", "Léa", "", "", "", "", "05100"));
          String csv = HEADER + row("D2", "Gautier", "Léa", "", "", "", "", "05100");
          assertThat(fixture.preview(PlacementKind.CLAIMS, csv).doubtful()).isEqualTo(1);
          assertThat(
                  new PlacementFixture(fixture.em, fixture.ledger)
                      .fromCreditor()
                      .preview(PlacementKind.CLAIMS, csv)
                      .doubtful())
              .isZero();
          assertThat(
                  fixture.count(
                      "select count(*) from debtor_doubt d join party p on p.debtor_id = d.debtor_a and p.name like 'Gau%'"))
              .isZero();
        });
  }

  @Test
  void decidedSameMovesFilesAndPeopleAndIsTakenBackToTheRow() {
    run(
        fixture -> {
          fixture.place(HEADER + row("D1", "Bernard", "Hugo", "", "", "", "", "06100"));
          PlacementReport report =
              fixture.place(HEADER + row("D2", "Bernart", "Hugo", "", "", "", "", "06100"));
          DoubtRow doubt = doubts(fixture, report).get(0);
          DebtorId known = fixture.file("D1").debtorId();
          DebtorId newer = fixture.file("D2").debtorId();
          DoubtService service = fixture.get(DoubtService.class);

          service.same(doubt.id());
          assertThat(fixture.file("D2").debtorId()).isEqualTo(known);
          assertThat(fixture.changed)
              .containsExactly(new DebtorChanged(List.of(fixture.file("D2").id()), newer, known));
          assertThat(doubts(fixture, report).get(0))
              .satisfies(
                  row -> {
                    assertThat(row.state()).isEqualTo(DoubtState.SAME);
                    assertThat(row.newer().name()).isEqualTo("Hugo Bernart");
                    assertThat(row.known().name()).isEqualTo("Hugo Bernard");
                  });
          PlacementFixture other = new PlacementFixture(fixture.em);
          other.place(HEADER + row("D9", "Bernart", "Hugo", "", "", "", "", "06100"));
          assertThat(other.file("D9").debtorId()).as("the key leads there").isEqualTo(known);

          service.undo(doubt.id());
          assertThat(fixture.file("D2").debtorId()).isEqualTo(newer);
          assertThat(fixture.file("D1").debtorId()).isEqualTo(known);
          assertThat(doubts(fixture, report).get(0).state()).isEqualTo(DoubtState.OPEN);
          assertThatThrownBy(() -> service.undo(doubt.id()))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("doubt-open"));
        });
  }

  @Test
  void decidedDifferentIsNeverAskedAgain() {
    run(
        fixture -> {
          fixture.place(HEADER + row("D1", "Robert", "Lou", "", "", "0699887766", "", "07100"));
          PlacementReport report =
              fixture.place(
                  HEADER + row("D2", "Robertt", "Lou", "", "", "0699887766", "", "07100"));
          DoubtRow doubt = doubts(fixture, report).get(0);
          fixture.get(DoubtService.class).different(doubt.id());
          assertThatThrownBy(() -> fixture.get(DoubtService.class).same(doubt.id()))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("doubt-decided"));
          PlacementReport again =
              fixture.place(
                  HEADER + row("D3", "Robertt", "Lou", "", "", "0699887766", "", "07100"));
          assertThat(fixture.rows(again)).extracting(PlacedRow::debtor).containsExactly("MATCHED");
          assertThat(doubts(fixture, again)).isEmpty();
        });
  }

  @Test
  void somebodyWhoKnowsMergesTheDebtorsOfTwoFiles() {
    run(
        fixture -> {
          fixture.place(
              HEADER
                  + row("D1", "Durand", "Ada", "", "", "", "", "08100")
                  + row("D2", "Dupont", "Ada", "", "", "", "", "59000"));
          DoubtService service = fixture.get(DoubtService.class);
          service.merge(fixture.file("D1").id(), fixture.file("D2").id());
          assertThat(fixture.file("D2").debtorId()).isEqualTo(fixture.file("D1").debtorId());
          assertThatThrownBy(() -> service.merge(fixture.file("D1").id(), fixture.file("D2").id()))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("same-debtor"));
        });
  }

  @Test
  void whatACreditorPlacesIsComparedWithAllAndShownToTheAgencyAlone() {
    run(fixture -> fixture.place(HEADER + row("D1", "Chevalier", "Tom", "", "", "", "", "09100")));
    LedgerFixture mandate = DATABASE.asAgency(LedgerFixture::in);
    DATABASE.asCreditor(
        mandate.creditor,
        em -> {
          PlacementFixture own = new PlacementFixture(em, mandate);
          PlacementReport report =
              own.place(HEADER + row("D1", "Chevallier", "Tom", "", "", "", "", "09100"));
          assertThat(doubts(own, report)).isEmpty();
          return report;
        });
    run(
        fixture ->
            assertThat(
                    fixture.count(
                        "select count(*) from debtor_doubt d join party p on p.debtor_id = d.debtor_b and p.name = 'Chevallier'"))
                .isEqualTo(1));
  }
}
