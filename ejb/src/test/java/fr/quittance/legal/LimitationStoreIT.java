package fr.quittance.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.law.LawQueries;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RecordFact;
import fr.quittance.ledger.store.FactStore;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Limitation from the facts that are kept and the law tables as they are shipped. */
class LimitationStoreIT {

  private static final String NOW = "2026-11-22T09:00:00Z";

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void theShippedTablesGiveTheConsumersTwoYears() {
    with(
        "2024-11-30",
        desk -> {
          ClaimLimitation only = desk.limitations().get(0);
          assertThat(only.bar().lastDay()).isEqualTo("2026-11-30");
          assertThat(only.bar().standing().article()).isEqualTo("C. conso. L218-2");
          assertThat(only.state()).isEqualTo(LimitationState.NEAR);
          assertThat(only.label()).isEqualTo("R1");
        });
  }

  @Test
  void aFormalNoticeMovesNothingAPaymentDoesAndAReversedOneDoesNot() {
    with(
        "2024-11-30",
        desk -> {
          desk.fact(FactKind.FORMAL_NOTICE, "2026-03-01", null, null, Map.of());
          assertThat(desk.lastDays()).containsExactly("2026-11-30");
          FactId paid = desk.fact(FactKind.PAYMENT, "2026-05-10", "10", null, Map.of());
          assertThat(desk.lastDays()).containsExactly("2028-05-10");
          desk.reverse(paid);
          assertThat(desk.lastDays()).containsExactly("2026-11-30");
          desk.fact(FactKind.DIRECT_PAYMENT, "2026-06-10", "10", null, Map.of());
          assertThat(desk.lastDays()).containsExactly("2028-06-10");
        });
  }

  @Test
  void aPaymentThatTheLawSpreadsInterruptsEveryClaimThatWasDue() {
    with(
        List.of("2025-01-31", "2025-06-30", "2026-10-31"),
        desk -> {
          desk.fact(FactKind.PAYMENT, "2026-05-10", "10", null, Map.of());
          assertThat(desk.lastDays()).containsExactly("2028-05-10", "2028-05-10", "2028-10-31");
        });
  }

  @Test
  void aPaymentThatTheDebtorPlacedInterruptsThatClaimAlone() {
    with(
        List.of("2025-01-31", "2025-06-30", "2026-10-31"),
        desk -> {
          desk.fact(FactKind.PAYMENT, "2026-05-10", "10", desk.id(1), Map.of());
          assertThat(desk.lastDays()).containsExactly("2027-01-31", "2028-05-10", "2028-10-31");
          Map<String, Object> part = Map.of("claim", desk.id(0).value(), "amount", "5");
          desk.fact(FactKind.PAYMENT, "2026-07-10", "5", null, Map.of("allocation", List.of(part)));
          assertThat(desk.lastDays()).containsExactly("2028-05-10", "2028-07-10", "2028-10-31");
        });
  }

  @Test
  void aJudgmentStartsTenYearsWhenItCanBeEnforced() {
    with(
        "2024-11-30",
        desk -> {
          desk.fact(
              FactKind.JUDGMENT,
              "2026-02-10",
              null,
              null,
              Map.of("notifiedOn", "2026-02-20", "enforceableOn", "2026-03-20"));
          ClaimLimitation only = desk.limitations().get(0);
          assertThat(only.bar().lastDay()).isEqualTo("2036-03-20");
          assertThat(only.bar().standing().article()).isEqualTo("CPCE L111-4");
          assertThat(only.state()).isEqualTo(LimitationState.RUNNING);
        });
  }

  @Test
  void thePressingComesFirstAndWhatIsSettledIsNotTold() {
    with(
        List.of("2005-01-31", "2024-03-31", "2026-05-31"),
        desk -> {
          assertThat(desk.limitations())
              .extracting(ClaimLimitation::state)
              .containsExactly(
                  LimitationState.UNKNOWN, LimitationState.BARRED, LimitationState.RUNNING);
          desk.fact(FactKind.PAYMENT, "2026-11-20", "1000", desk.id(1), Map.of());
          assertThat(desk.limitations())
              .extracting(ClaimLimitation::claim)
              .doesNotContain(desk.id(1));
        });
  }

  private void with(String dueOn, Consumer<Desk> test) {
    with(List.of(dueOn), test);
  }

  private void with(List<String> dueDates, Consumer<Desk> test) {
    database.doAsAgency(
        em -> {
          Desk desk = new Desk(em);
          dueDates.forEach(desk::claim);
          desk.place();
          test.accept(desk);
        });
  }

  /** One consumer's file and who asks about it. */
  private static final class Desk {

    private final EntityManager em;
    private final LedgerFixture fixture;
    private final FileId file;
    private final PlacementId placement;
    private final List<ClaimRow> claims = new ArrayList<>();

    Desk(EntityManager em) {
      this.em = em;
      this.fixture = LedgerFixture.in(em);
      this.file = fixture.file();
      this.placement = fixture.placement();
    }

    void claim(String dueOn) {
      LocalDate due = LocalDate.parse(dueOn);
      claims.add(
          new ClaimRow(
              new ClaimId(fixture.claim(placement, file, "1000", due)),
              "R" + (claims.size() + 1),
              ClaimNature.SALE,
              null,
              null,
              due.minusDays(30),
              due,
              Money.eur("1000"),
              null,
              null,
              null,
              null,
              Map.of()));
    }

    void place() {
      fixture.place(placement);
    }

    ClaimId id(int index) {
      return claims.get(index).id();
    }

    FactId fact(
        FactKind kind, String on, String amount, ClaimId claim, Map<String, Object> details) {
      Money money = amount == null ? null : Money.eur(amount);
      return LedgerFixture.facts(em, NOW)
          .record(new RecordFact(file, kind, LocalDate.parse(on), money, claim, null, details))
          .id();
    }

    void reverse(FactId fact) {
      LedgerFixture.facts(em, NOW)
          .record(RecordFact.reversal(file, LocalDate.of(2026, 11, 22), fact));
    }

    List<String> lastDays() {
      return limitations().stream().map(one -> one.bar().lastDay().toString()).toList();
    }

    List<ClaimLimitation> limitations() {
      LawStore law = new LawStore(em);
      return new LimitationQueries(
              new OneFile(file, claims),
              new FactQueries(new FactStore(em)),
              LedgerFixture.balances(em, NOW),
              new LawQueries(law, new LawTables(law)),
              LedgerFixture.clock(NOW))
          .of(file);
    }
  }

  private static final class OneFile extends FileQueries {
    private final FileId file;
    private final List<ClaimRow> claims;

    OneFile(FileId file, List<ClaimRow> claims) {
      this.file = file;
      this.claims = claims;
    }

    @Override
    public List<ClaimRow> claims(FileId id) {
      return claims;
    }

    @Override
    public FileSheet byId(FileId id) {
      return new FileSheet(
          file,
          "F-00000018",
          new CreditorId(1),
          "C1",
          "Menuiserie Dupré",
          new MandateId(1),
          "M-0001",
          new DebtorId(1),
          DebtorKind.CONSUMER,
          "D1",
          "Bérénice Simon",
          "EUR",
          FileStatus.ACTIVE,
          FilePhase.AMICABLE,
          null,
          LocalDate.of(2026, 4, 1),
          null,
          Money.eur("1000"),
          Money.eur("0"),
          Money.eur("1000"),
          Money.eur("0"),
          LocalDate.of(2024, 11, 30),
          0);
    }
  }
}
