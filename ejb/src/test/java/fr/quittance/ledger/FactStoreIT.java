package fr.quittance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactStoreIT {

  private static final String MONDAY = "2026-06-08T10:00:00Z";
  private static final String TUESDAY = "2026-06-09T10:00:00Z";
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aPaymentLowersTheBalanceAndTheProjection() {
    database.doAsAgency(
        em -> {
          FileId file = LedgerFixture.in(em).fileWithOneClaim();
          LedgerFixture.facts(em, MONDAY).record(payment(file, "400"));
          Balance balance = LedgerFixture.balances(em, MONDAY).current(file);
          assertThat(balance.total()).isEqualTo(Money.eur("600"));
          assertThat(balance.allocations()).hasSize(1);
          assertThat(projection(em, file)).containsExactly("1000.00", "400.00", "600.00", "0.00");
        });
  }

  @Test
  void whatWasKnownOnMondayStaysWhatWasKnownOnMonday() {
    FileId file =
        database.asAgency(
            em -> {
              FileId one = LedgerFixture.in(em).fileWithOneClaim();
              LedgerFixture.facts(em, MONDAY).record(payment(one, "400"));
              return one;
            });
    Balance before = read(file, MONDAY);
    database.doAsAgency(em -> LedgerFixture.facts(em, TUESDAY).record(payment(file, "100")));
    assertThat(read(file, MONDAY)).isEqualTo(before);
    assertThat(read(file, TUESDAY).total()).isEqualTo(Money.eur("500"));
  }

  private Balance read(FileId file, String knownAt) {
    return database.asAgency(
        em -> LedgerFixture.balances(em, TUESDAY).balance(file, APRIL, Instant.parse(knownAt)));
  }

  @Test
  void aReversalGivesBackTheBalanceAndCannotBeRepeated() {
    database.doAsAgency(
        em -> {
          FileId file = LedgerFixture.in(em).fileWithOneClaim();
          FactService facts = LedgerFixture.facts(em, MONDAY);
          FactId paid = facts.record(payment(file, "400")).id();
          LocalDate bounced = LocalDate.of(2026, 5, 4);
          FactId reversal = facts.record(RecordFact.reversal(file, bounced, paid)).id();
          assertThat(LedgerFixture.balances(em, MONDAY).balance(file, APRIL, null).total())
              .isEqualTo(Money.eur("1000"));
          assertThat(projection(em, file)).containsExactly("1000.00", "0.00", "1000.00", "0.00");
          assertProblem(
              "already-reversed", () -> facts.record(RecordFact.reversal(file, bounced, paid)));
          assertProblem(
              "reversal-of-reversal",
              () -> facts.record(RecordFact.reversal(file, bounced, reversal)));
        });
  }

  @Test
  void theRulesOfAFact() {
    database.doAsAgency(
        em -> {
          LedgerFixture fixture = LedgerFixture.in(em);
          FileId file = fixture.fileWithOneClaim();
          FileId other = fixture.fileWithOneClaim();
          FactService facts = LedgerFixture.facts(em, MONDAY);
          FactId foreign = facts.record(payment(other, "10")).id();
          assertProblem("amount-not-positive", () -> facts.record(payment(file, "0")));
          assertProblem(
              "currency",
              () -> facts.record(RecordFact.payment(file, APRIL, Money.of("1", "USD"))));
          assertProblem(
              "fact-before-first-issue",
              () ->
                  facts.record(
                      RecordFact.payment(file, LocalDate.of(2026, 2, 28), Money.eur("1"))));
          assertProblem(
              "fact-too-far-ahead",
              () ->
                  facts.record(
                      RecordFact.payment(file, LocalDate.of(2026, 7, 10), Money.eur("1"))));
          assertProblem(
              "reverses-unknown", () -> facts.record(RecordFact.reversal(file, APRIL, foreign)));
          assertProblem("claim-unknown", () -> facts.record(note(file, new ClaimId(-1), "10")));
          assertProblem(
              "required",
              () ->
                  facts.record(
                      new RecordFact(
                          file, FactKind.WAIVER, APRIL, Money.eur("1"), null, null, Map.of())));
          assertProblem("fact-not-direct", () -> facts.recordDirect(payment(file, "10")));
          assertProblem("not-found", () -> facts.record(payment(new FileId(-1), "10")));
        });
  }

  @Test
  void aFileWithSeveralClaimsWantsTheOneThatIsMeant() {
    database.doAsAgency(
        em -> {
          LedgerFixture fixture = LedgerFixture.in(em);
          FileId file = fixture.file();
          var placement = fixture.placement();
          long first = fixture.claim(placement, file, "100", LocalDate.of(2026, 3, 31));
          long second = fixture.claim(placement, file, "200", LocalDate.of(2026, 4, 30), "50");
          fixture.place(placement);
          FactService facts = LedgerFixture.facts(em, MONDAY);
          assertProblem("claim-required", () -> facts.recordDirect(note(file, null, "10")));
          facts.recordDirect(note(file, new ClaimId(first), "10"));
          facts.record(
              new RecordFact(
                  file,
                  FactKind.PAYMENT,
                  APRIL,
                  Money.eur("60"),
                  null,
                  null,
                  Map.of("allocation", List.of(Map.of("claim", second, "amount", "60.00")))));
          Balance balance = LedgerFixture.balances(em, MONDAY).current(file);
          assertThat(balance.total()).isEqualTo(Money.eur("180"));
          assertThat(balance.allocations())
              .extracting(Allocation::rule)
              .containsExactly("DEBTOR_CHOICE", "DEBTOR_CHOICE");
          assertProblem(
              "allocation",
              () ->
                  facts.record(
                      new RecordFact(
                          file,
                          FactKind.PAYMENT,
                          APRIL,
                          Money.eur("60"),
                          null,
                          null,
                          Map.of(
                              "allocation", List.of(Map.of("claim", second, "amount", "60.01"))))));
        });
  }

  @Test
  void aPlacementInOneStatementGivesTheSameFiguresAsTheComputation() {
    database.doAsAgency(
        em -> {
          LedgerFixture fixture = LedgerFixture.in(em);
          FileId file = fixture.fileWithOneClaim();
          LedgerFixture.facts(em, MONDAY).record(payment(file, "1200"));
          var placement = fixture.placement();
          fixture.claim(placement, file, "500", LocalDate.of(2026, 4, 15), "50");
          fixture.claim(placement, file, "70", LocalDate.of(2026, 4, 20));
          fixture.place(placement);
          Balance balance = LedgerFixture.balances(em, MONDAY).current(file);
          assertThat(projection(em, file))
              .containsExactly(
                  "1570.00", "1250.00", balance.total().plain(), balance.credit().plain());
          assertThat(balance.total()).isEqualTo(Money.eur("320"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"update fact set amount = 1", "delete from fact", "truncate fact"})
  void theApplicationCannotChangeAFact(String attempt) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(attempt))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void anotherCreditorsFileDoesNotExist() {
    FileId file = database.asAgency(em -> LedgerFixture.in(em).fileWithOneClaim());
    long stranger = database.asAgency(em -> LedgerFixture.in(em).creditor);
    Consumer<EntityManager> post =
        em -> LedgerFixture.facts(em, MONDAY).recordDirect(note(file, null, "10"));
    Consumer<EntityManager> read = em -> LedgerFixture.balances(em, MONDAY).current(file);
    for (Consumer<EntityManager> attempt : List.of(post, read)) {
      assertProblem(
          "not-found",
          () ->
              database.asCreditor(
                  stranger,
                  em -> {
                    attempt.accept(em);
                    return null;
                  }));
    }
  }

  private static RecordFact payment(FileId file, String amount) {
    return RecordFact.payment(file, APRIL, Money.eur(amount));
  }

  private static RecordFact note(FileId file, ClaimId claim, String amount) {
    return new RecordFact(
        file, FactKind.CREDIT_NOTE, APRIL, Money.eur(amount), claim, null, Map.of());
  }

  private static List<String> projection(EntityManager em, FileId file) {
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "select placed, paid, total, credit from file_balance where file_id = ?")
                .setParameter(1, file.value())
                .getSingleResult();
    return List.of(row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString());
  }

  private static void assertProblem(String code, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
