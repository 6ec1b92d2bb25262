package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.FactRow;
import fr.quittance.testing.TestDatabase;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Supplements, updates and withdrawals that come as files. */
class AmendmentStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.shared();
  private static final String HEADER = "debtor_ref;debtor_type;name;claim_ref;due_date;amount";
  private static final String PLACED =
      HEADER
          + ";phone;agence\n"
          + "D1;BUSINESS;SARL A;C1;2026-01-31;1000,00;0478000000;Nord\n"
          + "D1;BUSINESS;SARL A;C2;2026-02-28;500,00;;\n"
          + "D2;BUSINESS;SARL B;C3;2026-02-28;300,00;;\n";

  private static void placed(Consumer<PlacementFixture> test) {
    DATABASE.doAsAgency(
        em -> {
          PlacementFixture fixture = new PlacementFixture(em);
          fixture.place(PLACED);
          test.accept(fixture);
        });
  }

  @Test
  void aSupplementAddsToTheFileOfItsDebtor() {
    placed(
        fixture -> {
          FileSheet before = fixture.file("D1");
          PlacementReport more =
              fixture.place(HEADER + "\nD1;BUSINESS;SARL A;C9;2026-03-31;250,00\n");
          assertThat(fixture.rows(more))
              .extracting(PlacedRow::status, PlacedRow::file, PlacedRow::debtor)
              .containsExactly(tuple(RowStatus.ACCEPTED, before.ref(), "MATCHED"));
          assertThat(fixture.owed(before.id())).isEqualTo(Money.eur("1750"));
          assertThat(fixture.get(FileQueries.class).claims(before.id())).hasSize(3);
        });
  }

  @Test
  void lessToPayIsACreditNoteAndMoreReceivedADirectPayment() {
    placed(
        fixture -> {
          FileId file = fixture.file("D1").id();
          PlacementReport report =
              fixture.send(
                  PlacementKind.UPDATE, "claim_ref;amount;paid\nC1;900,00;100\nC2;500,00;0\n");
          assertThat(report.accepted()).isEqualTo(2);
          assertThat(newFacts(fixture, file))
              .extracting(FactRow::kind, FactRow::amount)
              .containsExactlyInAnyOrder(
                  tuple(FactKind.CREDIT_NOTE, Money.eur("100")),
                  tuple(FactKind.DIRECT_PAYMENT, Money.eur("100")));
          PlacementReport next =
              fixture.send(PlacementKind.UPDATE, "claim_ref;amount;paid\nC1;850;130,50\n");
          assertThat(next.accepted()).isEqualTo(1);
          assertThat(newFacts(fixture, file))
              .extracting(row -> row.amount().plain())
              .containsExactlyInAnyOrder("100.00", "100.00", "50.00", "30.50");
          assertThat(
                  fixture.count(
                      "select count(*) from claim where file_id = ? and amount in (1000, 500)",
                      file.value()))
              .isEqualTo(2);
        });
  }

  private static List<FactRow> newFacts(PlacementFixture fixture, FileId file) {
    return fixture.get(FactQueries.class).facts(file).stream()
        .filter(fact -> fact.kind() != FactKind.CLAIM)
        .toList();
  }

  @Test
  void anUpdateChangesContactDataDescriptionAndOwnFields() {
    placed(
        fixture -> {
          FileId file = fixture.file("D1").id();
          fixture.send(
              PlacementKind.UPDATE,
              "claim_ref;debtor_ref;email;description;agence;dossier interne\n"
                  + "C1;D1;compta@example.org;Facture de mars;Sud;X-1\n");
          ClaimRow claim =
              fixture.get(FileQueries.class).claims(file).stream()
                  .filter(row -> row.ref().equals("C1"))
                  .findFirst()
                  .orElseThrow();
          assertThat(claim.description()).isEqualTo("Facture de mars");
          assertThat(claim.ownFields())
              .containsEntry("agence", "Sud")
              .containsEntry("dossier interne", "X-1");
          PartySheet debtor = fixture.get(FileQueries.class).parties(file).get(0);
          assertThat(debtor.contactPoints())
              .extracting(ContactPoint::value)
              .containsExactlyInAnyOrder("+33478000000", "compta@example.org");
        });
  }

  @Test
  void aChangeOfTheDebtorAloneNamesNoClaim() {
    placed(
        fixture -> {
          PlacementReport report =
              fixture.send(
                  PlacementKind.UPDATE, "debtor_ref;phone;amount\nD2;0612345678;\nD2;;10\n");
          assertThat(fixture.rows(report))
              .extracting(PlacedRow::status)
              .containsExactly(RowStatus.ACCEPTED, RowStatus.REJECTED);
          assertThat(fixture.get(FileQueries.class).parties(fixture.file("D2").id()).get(0))
              .matches(party -> party.contactPoint(ContactPointKind.PHONE).isPresent());
        });
  }

  @Test
  void badRowsAreToldWithNumberAndReason() {
    placed(
        fixture -> {
          PlacementReport report =
              fixture.send(
                  PlacementKind.UPDATE,
                  "debtor_ref;claim_ref;amount;paid;currency\n"
                      + ";C8;10;;\nD2;C1;10;;\n;C1;1000,01;;\n;C1;;-1;\n;C2;;;USD\nD7;;;;\n;C3;200;;EUR\n;C3;100;;\n");
          assertThat(fixture.rows(report))
              .extracting(
                  PlacedRow::row,
                  PlacedRow::status,
                  row -> row.errors().stream().map(RowProblem::code).findFirst().orElse(null))
              .containsExactly(
                  tuple(2, RowStatus.REJECTED, RowReason.UNKNOWN_CLAIM),
                  tuple(3, RowStatus.REJECTED, RowReason.OTHER_DEBTOR),
                  tuple(4, RowStatus.REJECTED, RowReason.AMOUNT_HIGHER),
                  tuple(5, RowStatus.REJECTED, RowReason.NEGATIVE),
                  tuple(6, RowStatus.REJECTED, RowReason.CONTRADICTS_CURRENCY),
                  tuple(7, RowStatus.REJECTED, RowReason.UNKNOWN_DEBTOR),
                  tuple(8, RowStatus.ACCEPTED, null),
                  tuple(9, RowStatus.DUPLICATE, RowReason.REPEATED));
          PlacementReport lower = fixture.send(PlacementKind.UPDATE, "claim_ref;paid\nC3;50\n");
          assertThat(lower.accepted()).isEqualTo(1);
          assertThat(
                  fixture
                      .rows(fixture.send(PlacementKind.UPDATE, "claim_ref;paid\nC3;20\n"))
                      .get(0)
                      .errors())
              .extracting(RowProblem::code)
              .containsExactly(RowReason.PAID_LOWER);
        });
  }

  @Test
  void theSameFileOfChangesAgainChangesNothing() {
    placed(
        fixture -> {
          String csv = "claim_ref;amount\nC3;200\n";
          PlacementReport first = fixture.send(PlacementKind.UPDATE, csv);
          PlacementReport again = fixture.send(PlacementKind.UPDATE, csv);
          assertThat(again.id()).isEqualTo(first.id());
          assertThat(again.repeated()).isTrue();
          assertThat(newFacts(fixture, fixture.file("D2").id())).hasSize(1);
          PlacementReport other = fixture.send(PlacementKind.WITHDRAWAL, csv);
          assertThat(other.id()).isNotEqualTo(first.id());
          assertThat(other.repeated()).isFalse();
        });
  }

  @Test
  void aWithdrawnClaimSuspendsItsFileAndTellsWhetherAnythingIsLeft() {
    placed(
        fixture -> {
          PlacementReport part = fixture.send(PlacementKind.WITHDRAWAL, "claim_ref\nC1\nC1\n");
          assertThat(fixture.rows(part))
              .extracting(PlacedRow::status)
              .containsExactly(RowStatus.ACCEPTED, RowStatus.DUPLICATE);
          FileSheet file = fixture.file("D1");
          assertThat(file.status()).isEqualTo(FileStatus.SUSPENDED);
          assertThat(fixture.withdrawn)
              .extracting(
                  ClaimsWithdrawn::file, taken -> taken.claims().size(), ClaimsWithdrawn::whole)
              .containsExactly(tuple(file.id(), 1, false));
          assertThat(fixture.owed(file.id())).as("no money moves").isEqualTo(Money.eur("1500"));

          PlacementReport rest =
              fixture.send(PlacementKind.WITHDRAWAL, "debtor_ref;claim_ref\n;C1\nD1;\nD2;\n");
          assertThat(fixture.rows(rest))
              .extracting(PlacedRow::status)
              .containsExactly(RowStatus.DUPLICATE, RowStatus.ACCEPTED, RowStatus.ACCEPTED);
          assertThat(fixture.withdrawn).hasSize(3).element(1).matches(ClaimsWithdrawn::whole);
          assertThat(fixture.file("D2").status()).isEqualTo(FileStatus.SUSPENDED);
          assertThat(
                  fixture
                      .rows(fixture.send(PlacementKind.UPDATE, "claim_ref;amount\nC2;10\n"))
                      .get(0)
                      .errors())
              .extracting(RowProblem::code)
              .containsExactly(RowReason.ALREADY_WITHDRAWN);
        });
  }

  @Test
  void aCreditorSendsItsOwnChanges() {
    DATABASE.doAsAgency(
        em -> {
          PlacementFixture fixture = new PlacementFixture(em);
          fixture.place(PLACED);
          fixture.fromCreditor();
          assertThat(fixture.send(PlacementKind.UPDATE, "claim_ref;amount\nC3;200\n").accepted())
              .isEqualTo(1);
        });
  }

  @Test
  void aPreviewTellsTheSameAndKeepsNothing() {
    placed(
        fixture -> {
          String csv = "claim_ref;amount\nC3;200\nC8;1\nC3;100\n";
          PlacementPreview preview = fixture.preview(PlacementKind.UPDATE, csv);
          assertThat(List.of(preview.accepted(), preview.rejected(), preview.duplicates()))
              .containsExactly(1, 1, 1);
          assertThat(newFacts(fixture, fixture.file("D2").id())).isEmpty();
          PlacementReport report = fixture.send(PlacementKind.UPDATE, csv);
          assertThat(List.of(report.accepted(), report.rejected(), report.duplicates()))
              .containsExactly(1, 1, 1);
        });
  }
}
