package fr.quittance.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.cash.store.Promises;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactService;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.ledger.RecordFact;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromiseStoreIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aPaymentKeepsAPromiseAndItsReversalReopensIt() {
    database.doAsAgency(
        em -> {
          CashFixture cash = new CashFixture(em);
          List<PromiseState> heard = new ArrayList<>();
          cash.wiring.observe(PromiseSettled.class, event -> heard.add(event.state()));
          FileId file = cash.ledger.fileWithOneClaim();
          PromiseService promises = cash.get(PromiseService.class);
          promises.make(new MakePromise(file, Money.eur("100"), TODAY.plusDays(5)));
          FactId fact =
              cash.get(PaymentService.class)
                  .type(new TypePayment(file, Money.eur("100"), TODAY, PaymentMethod.CARD));
          assertThat(promises.ofFile(file))
              .extracting(PromiseRow::state)
              .containsExactly(PromiseState.KEPT);
          cash.get(FactService.class).record(RecordFact.reversal(file, TODAY, fact));
          assertThat(heard).containsExactly(PromiseState.KEPT, PromiseState.OPEN);
        });
  }

  @Test
  void aPromiseWhoseDaysArePastIsBroken() {
    FileId file =
        database.asAgency(
            em -> {
              CashFixture cash = new CashFixture(em);
              FileId one = cash.ledger.fileWithOneClaim();
              cash.get(PromiseService.class)
                  .make(new MakePromise(one, Money.eur("100"), TODAY.plusDays(1)));
              return one;
            });
    database.doAsAgency(
        em -> {
          CashFixture later = new CashFixture(em, LedgerFixture.clock("2026-06-15T10:00:00Z"));
          assertThat(later.get(PromiseService.class).settleOverdue()).isPositive();
          assertThat(later.get(PromiseService.class).settleOverdue()).isZero();
          assertThat(new Promises(em).ofFile(file))
              .extracting(PromiseRow::state)
              .containsExactly(PromiseState.BROKEN);
        });
  }

  @Test
  void aListTellsWhatIsDueBrokenAndMine() {
    LocalDate made = TODAY;
    FileId file =
        database.asAgency(
            em -> {
              CashFixture cash = new CashFixture(em);
              FileId one = cash.ledger.fileWithOneClaim();
              PromiseService promises = cash.get(PromiseService.class);
              promises.make(new MakePromise(one, Money.eur("10"), made.plusDays(1)));
              promises.make(new MakePromise(one, Money.eur("20"), made.plusDays(30)));
              return one;
            });
    database.doAsAgency(
        em -> {
          CashFixture later = new CashFixture(em, LedgerFixture.clock("2026-06-12T10:00:00Z"));
          PromiseQueries promises = later.get(PromiseQueries.class);
          String ref = later.get(FileQueries.class).byId(file).ref();

          assertThat(amounts(promises, ref, "today")).containsExactly("10.00");
          assertThat(amounts(promises, ref, "later")).containsExactly("20.00");
          assertThat(amounts(promises, ref, "broken")).isEmpty();
          assertThat(promises.dueOfMine()).isPositive();
        });
  }

  private static List<String> amounts(PromiseQueries promises, String file, String due) {
    return promises
        .list(
            new PageRequest(0, PageRequest.LARGEST, null, true, Map.of("due", due, "mine", "yes")))
        .items()
        .stream()
        .filter(row -> row.file().equals(file))
        .map(row -> row.amount().plain())
        .toList();
  }

  @Test
  void whatIsNoPromiseIsRefusedFieldByField() {
    database.doAsAgency(
        em -> {
          CashFixture cash = new CashFixture(em);
          FileId file = cash.ledger.fileWithOneClaim();
          MakePromise wrong = new MakePromise(file, Money.eur("0"), TODAY.minusDays(1));
          assertThatThrownBy(() -> cash.get(PromiseService.class).make(wrong))
              .isInstanceOfSatisfying(
                  Problem.class,
                  problem ->
                      assertThat(problem.errors())
                          .extracting(Problem.Error::field)
                          .containsExactly("promise.amount", "promise.dueOn"));
        });
  }
}
