package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowReason;
import fr.quittance.portfolio.RowStatus;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacementStoreIT {

  private static final String HEADER = "debtor_ref;debtor_type;name;claim_ref;due_date;amount";

  private final TestDatabase database = TestDatabase.shared();
  private final PlacementDesk desk = PlacementDesk.open(database);

  @Test
  void rowsOfOneDebtorMakeOneFile() {
    String csv =
        HEADER
            + ";first_name;email;phone;address;postcode;city;paid;issue_date;co_debtor_name;nature;agence\n"
            + "D1;CONSUMER;Durand;C1;2026-01-31;1 234,50;Zoé;zoe@example.org;06 12 34 56 78;1 rue A;69001;Lyon;34,50;2026-01-01;Max Durand;RENT;Nord\n"
            + "D1;CONSUMER;Durand;C2;28/02/2026;100.00;Zoé;zoe@example.org;0478000000;1 rue A;69001;Lyon;;;;;\n";
    PlacementReport report = database.asAgency(em -> desk.place(em, csv));
    assertThat(report.received()).isEqualTo(2);
    assertThat(report.accepted()).isEqualTo(2);
    database.doAsAgency(
        em -> {
          List<PlacedRow> rows = desk.rows(em, report);
          assertThat(rows).extracting(PlacedRow::debtor).containsExactly("NEW", "MATCHED");
          FileRow file = onlyFile(em);
          assertThat(rows).extracting(PlacedRow::file).containsOnly(file.ref());
          assertThat(file.debtorName()).isEqualTo("Zoé Durand");
          assertThat(file.balance().plain()).isEqualTo("1300.00");
          List<ClaimRow> claims = new FileContents(em).claims(file.id());
          assertThat(claims)
              .extracting(claim -> claim.amount().plain())
              .containsExactly("1234.50", "100.00");
          assertThat(claims.get(0).paid().plain()).isEqualTo("34.50");
          assertThat(claims.get(0).ownFields()).isEqualTo(Map.of("agence", "Nord"));
          assertPeople(em, file.id());
        });
  }

  private static void assertPeople(EntityManager em, FileId file) {
    List<PartySheet> parties = new FileContents(em).parties(file);
    assertThat(parties)
        .extracting(PartySheet::role)
        .containsExactly(PartyRole.DEBTOR, PartyRole.CO_DEBTOR);
    assertThat(parties.get(1).name()).isEqualTo("Max Durand");
    assertThat(parties.get(0).contactPoints())
        .extracting(point -> point.kind() + " " + point.value())
        .containsExactlyInAnyOrder(
            "PHONE +33612345678",
            "PHONE +33478000000",
            "EMAIL zoe@example.org",
            "ADDRESS 1 rue A, 69001 Lyon");
  }

  @Test
  void aBadRowTellsItsReasonsAndTheOthersLoad() {
    String csv =
        HEADER
            + ";siren;currency;country\n"
            + "D1;ALIEN;;C1;31/02/2026;-3;123456789;EUX;ZZ\n"
            + "D2;BUSINESS;SARL Martin;C2;2026-03-01;9999999999999;732829320;EUR;FR\n"
            + "D3;BUSINESS;SAS Petit;C3;2026-03-01;10,00;732 829 320;EUR;FR\n";
    PlacementReport report = database.asAgency(em -> desk.place(em, csv));
    assertThat(
            List.of(report.received(), report.accepted(), report.rejected(), report.duplicates()))
        .containsExactly(3, 1, 2, 0);
    List<PlacedRow> rows = database.asAgency(em -> desk.rows(em, report));
    assertThat(rows.get(0).errors())
        .extracting(RowProblem::code)
        .containsExactlyInAnyOrder(
            RowReason.UNKNOWN_TYPE,
            RowReason.MISSING,
            RowReason.IMPOSSIBLE_DATE,
            RowReason.NOT_POSITIVE,
            RowReason.SIREN,
            RowReason.UNKNOWN_CURRENCY,
            RowReason.UNKNOWN_COUNTRY);
    assertThat(rows.get(0).row()).isEqualTo(2);
    assertThat(rows.get(0).cells()).contains("ALIEN", "31/02/2026");
    assertThat(rows.get(1).errors())
        .containsExactly(RowProblem.error("amount", RowReason.TOO_MANY_DIGITS));
    assertThat(rows.get(2).status()).isEqualTo(RowStatus.ACCEPTED);
    assertThat(rows.get(2).cells()).isEmpty();
  }

  @Test
  void theSameContentAgainCreatesNothing() {
    String csv =
        HEADER + "\nD1;BUSINESS;SARL A;C1;2026-01-31;10\nD2;BUSINESS;SARL B;;2026-01-31;10\n";
    PlacementReport first = database.asAgency(em -> desk.place(em, csv));
    PlacementReport again = database.asAgency(em -> desk.place(em, csv));
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.repeated()).isTrue();
    assertThat(again.accepted()).isZero();
    assertThat(again.duplicates()).isEqualTo(1);
    assertThat(again.rejected()).isEqualTo(1);
    assertThat(
            database.<Long>asAgency(
                em -> desk.count(em, "select count(*) from placement where mandate_id = ?")))
        .isEqualTo(1);
  }

  @Test
  void rowsPlacedBeforeAreDuplicates() {
    PlacementReport first =
        database.asAgency(
            em -> desk.place(em, HEADER + "\nD1;CONSUMER;Anne Morel;C1;2026-01-31;10\n"));
    PlacementReport next =
        database.asAgency(
            em ->
                desk.place(
                    em,
                    HEADER
                        + "\nD1;CONSUMER;Anne Morel;C1;2026-01-31;10\nD1;CONSUMER;Anne Morel;C2;2026-02-28;20\n"
                        + "D1;CONSUMER;Anne Morel;C2;2026-02-28;20\n"));
    database.doAsAgency(
        em -> {
          PlacedRow original = desk.rows(em, first).get(0);
          List<PlacedRow> rows = desk.rows(em, next);
          assertThat(rows)
              .extracting(PlacedRow::status)
              .containsExactly(RowStatus.DUPLICATE, RowStatus.ACCEPTED, RowStatus.DUPLICATE);
          assertThat(rows.get(0).claim()).isEqualTo(original.claim());
          assertThat(rows).extracting(PlacedRow::file).containsOnly(original.file());
          assertThat(rows.get(2).claim()).isEqualTo(rows.get(1).claim());
          assertThat(onlyFile(em).balance().plain()).isEqualTo("30.00");
        });
  }

  @Test
  void aRowThatContradictsItsDebtorIsRejectedAndDoesNotHideALaterOne() {
    PlacementReport report =
        database.asAgency(
            em ->
                desk.place(
                    em,
                    HEADER
                        + ";currency\nD1;BUSINESS;SARL A;C1;2026-01-31;10;EUR\nD1;CONSUMER;SARL A;C2;2026-01-31;10;EUR\n"
                        + "D1;BUSINESS;SARL A;C2;2026-01-31;10;EUR\nD1;BUSINESS;SARL A;C3;2026-01-31;10;CHF\n"));
    List<PlacedRow> rows = database.asAgency(em -> desk.rows(em, report));
    assertThat(rows)
        .extracting(PlacedRow::status)
        .containsExactly(
            RowStatus.ACCEPTED, RowStatus.REJECTED, RowStatus.ACCEPTED, RowStatus.REJECTED);
    assertThat(rows.get(1).errors())
        .containsExactly(RowProblem.error("debtor_type", RowReason.CONTRADICTS_DEBTOR_TYPE));
    assertThat(rows.get(3).errors())
        .containsExactly(RowProblem.error("currency", RowReason.CONTRADICTS_CURRENCY));
  }

  @Test
  void doubtfulContactDataLoadsWithAWarning() {
    PlacementReport report =
        database.asAgency(
            em ->
                desk.place(
                    em,
                    HEADER
                        + ";phone;email;postcode\nD1;BUSINESS;SARL A;C1;2026-01-31;10;12;nobody;ABC\n"));
    database.doAsAgency(
        em -> {
          PlacedRow row = desk.rows(em, report).get(0);
          assertThat(row.status()).isEqualTo(RowStatus.ACCEPTED);
          assertThat(row.errors()).isEmpty();
          assertThat(row.warnings())
              .extracting(RowProblem::code)
              .containsExactlyInAnyOrder(
                  RowReason.DOUBTFUL_EMAIL, RowReason.DOUBTFUL_POSTCODE, RowReason.DOUBTFUL_PHONE);
          assertThat(new FileContents(em).parties(onlyFile(em).id()).get(0).contactPoints())
              .hasSize(3)
              .allMatch(point -> point.quality() == ContactPointQuality.DOUBTFUL);
        });
  }

  @Test
  void oneCompanyIsOneDebtorAcrossCreditorsButAnotherParty() {
    String csv = HEADER + ";siren\nD1;BUSINESS;SARL A;C1;2026-01-31;10;552100554\n";
    PlacementDesk other = PlacementDesk.open(database);
    PlacementReport first = database.asAgency(em -> desk.place(em, csv));
    PlacementReport second = database.asAgency(em -> other.place(em, csv));
    database.doAsAgency(
        em -> {
          assertThat(other.rows(em, second).get(0).debtor()).isEqualTo("MATCHED");
          String ref = other.rows(em, second).get(0).file();
          FileOverview files = new FileOverview(em);
          long one =
              files.byRef(desk.rows(em, first).get(0).file()).orElseThrow().debtorId().value();
          assertThat(files.byRef(ref).orElseThrow().debtorId().value()).isEqualTo(one);
        });
    String ref = database.asAgency(em -> other.rows(em, second).get(0).file());
    assertThat(
            database.<Boolean>asCreditor(
                desk.creditor().value(), em -> new FileOverview(em).byRef(ref).isPresent()))
        .isFalse();
    assertThat(
            database.<Long>asCreditor(
                desk.creditor().value(),
                em ->
                    PlacementDesk.number(
                        em.createNativeQuery("select count(*) from party").getSingleResult())))
        .isEqualTo(1);
  }

  @Test
  void peopleWithNothingButANameAreNotTakenForOneAnother() {
    PlacementReport report =
        database.asAgency(
            em ->
                desk.place(
                    em,
                    HEADER
                        + "\nD1;CONSUMER;Martin;C1;2026-01-31;10\nD2;CONSUMER;Martin;C2;2026-01-31;10\n"));
    assertThat(database.<List<PlacedRow>>asAgency(em -> desk.rows(em, report)))
        .extracting(PlacedRow::debtor)
        .containsOnly("NEW");
  }

  @Test
  void anUnreadableFileStoresNothing() {
    byte[] latin =
        (HEADER + "\nD1;BUSINESS;SARL A;C1;2026-01-31;10\nD2;BUSINESS;Caf\u00e9;C2;2026-01-31;10\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> database.asAgency(em -> desk.place(em, latin, PlacementMapping.OURS)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
              assertThat(problem.errors().get(0).line()).isEqualTo(3);
            });
    assertThat(
            database.<Long>asAgency(
                em -> desk.count(em, "select count(*) from case_file where mandate_id = ?")))
        .isZero();
  }

  @Test
  void aCreditorPlacesItsOwnClaims() {
    PlacementReport report =
        database.asCreditor(
            desk.creditor().value(),
            em -> desk.place(em, HEADER + "\nD1;BUSINESS;SARL A;C1;2026-01-31;10\n"));
    assertThat(report.accepted()).isEqualTo(1);
  }

  @Test
  void listsFilterSortAndSlice() {
    database.doAsAgency(
        em ->
            desk.place(
                em,
                HEADER
                    + "\nD1;BUSINESS;SARL B;C1;2026-01-31;10\nD2;BUSINESS;SARL A;C2;2026-01-31;30\nD3;BUSINESS;SARL C;C3;2026-01-31;20\n"));
    database.doAsAgency(
        em -> {
          FileOverview files = new FileOverview(em);
          String mandate = onlyMandate(em);
          PageRequest byBalance =
              new PageRequest(0, 2, "balance", true, Map.of("mandate", mandate));
          assertThat(files.page(byBalance).items())
              .extracting(FileRow::debtorName)
              .containsExactly("SARL A", "SARL C");
          assertThat(files.page(byBalance).total()).isEqualTo(3);
          FileFilter filter = new FileFilter(mandate, null, null, null);
          var first = files.slice(filter, null, 2);
          assertThat(first.items()).extracting(FileRow::debtorRef).containsExactly("D1", "D2");
          var second = files.slice(filter, first.next(), 2);
          assertThat(second.items()).extracting(FileRow::debtorRef).containsExactly("D3");
          assertThat(second.next()).isNull();
          assertThat(files.slice(new FileFilter(mandate, "C2", null, null), null, 2).items())
              .extracting(FileRow::debtorRef)
              .containsExactly("D2");
        });
  }

  @Test
  void theTimelineTellsNewestFirst() {
    database.doAsAgency(em -> desk.place(em, HEADER + "\nD1;BUSINESS;SARL B;C1;2026-01-31;10\n"));
    database.doAsAgency(
        em -> {
          FileId file = onlyFile(em).id();
          var all = new Timeline(em).slice(file, Set.of(), null, 10);
          assertThat(all.items())
              .extracting(entry -> entry.source() + " " + entry.code())
              .containsExactlyInAnyOrder("FACT CLAIM", "JOURNAL CLAIMS_PLACED");
          var first = new Timeline(em).slice(file, Set.of(), null, 1);
          var second = new Timeline(em).slice(file, Set.of(), first.next(), 1);
          assertThat(List.of(first.items().get(0), second.items().get(0))).isEqualTo(all.items());
        });
  }

  @Test
  void contactPointsAreFoundByKind() {
    database.doAsAgency(
        em ->
            desk.place(
                em, HEADER + ";phone\nD1;BUSINESS;SARL B;C1;2026-01-31;10;+33 4 78 00 00 00\n"));
    PartySheet debtor =
        database.asAgency(em -> new FileContents(em).parties(onlyFile(em).id()).get(0));
    assertThat(debtor.contactPoint(ContactPointKind.PHONE)).isPresent();
    assertThat(debtor.contactPoint(ContactPointKind.EMAIL)).isEmpty();
  }

  private String onlyMandate(EntityManager em) {
    return (String)
        em.createNativeQuery("select ref from mandate where id = ?")
            .setParameter(1, desk.mandate().value())
            .getSingleResult();
  }

  private FileRow onlyFile(EntityManager em) {
    List<FileRow> files =
        new FileOverview(em)
            .slice(new FileFilter(onlyMandate(em), null, null, null), null, 10)
            .items();
    assertThat(files).hasSize(1);
    return files.get(0);
  }
}
