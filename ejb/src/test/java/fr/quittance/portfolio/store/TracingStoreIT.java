package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AddContactPoint;
import fr.quittance.portfolio.AddressFound;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.ContactPointQuality;
import fr.quittance.portfolio.ContactSource;
import fr.quittance.portfolio.ReturnedLetter;
import fr.quittance.portfolio.TracingQueries;
import fr.quittance.portfolio.TracingResult;
import fr.quittance.portfolio.TracingRow;
import fr.quittance.portfolio.TracingService;
import fr.quittance.portfolio.TracingSource;
import fr.quittance.portfolio.TracingState;
import fr.quittance.portfolio.TrySource;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracingStoreIT {

  private static final LocalDate BACK = LocalDate.of(2026, 11, 27);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void aReturnedLetterSpoilsTheAddressAndBeginsOneSearch() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long address = desk.address(desk.debtor, "12 rue Haute", "69003", "Lyon", null);
          returned(desk, address);
          returned(desk, address);
          assertThat(desk.sheet(desk.debtor).withoutAddress()).isTrue();
          ContactPoint point = desk.sheet(desk.debtor).contactPoints().get(0);
          assertThat(point.quality()).isEqualTo(ContactPointQuality.BAD);
          assertThat(point.judgedOn()).isEqualTo(BACK);
          assertThat(searches(desk).of(desk.file))
              .singleElement()
              .satisfies(
                  row -> {
                    assertThat(row.state()).isEqualTo(TracingState.OPEN);
                    assertThat(row.badAddress()).isEqualTo("12 rue Haute, 69003 Lyon");
                    assertThat(row.next()).isEqualTo(TracingSource.CREDITOR);
                  });
          assertThat(desk.journal()).contains("LETTER_RETURNED", "TRACING_OPENED");
        });
  }

  @Test
  void whatWasTriedIsKeptAndTheNextSourceIsNamed() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long task = search(desk);
          desk.points()
              .add(
                  AddContactPoint.phone(
                      desk.file, desk.debtor, "0612345678", ContactSource.CREDITOR));
          assertThat(searches(desk).byId(task).next()).isEqualTo(TracingSource.DEBTOR);
          TracingService service = desk.get(TracingService.class);
          service.tried(new TrySource(task, TracingSource.DEBTOR, TracingResult.NOTHING));
          service.tried(new TrySource(task, TracingSource.CREDITOR, TracingResult.ASKED));
          TracingRow row = searches(desk).byId(task);
          assertThat(row.tried())
              .containsExactlyInAnyOrder(TracingSource.DEBTOR, TracingSource.CREDITOR);
          assertThat(row.next()).isEqualTo(TracingSource.DIRECTORY);
        });
  }

  @Test
  void theAddressThatIsFoundIsUsedAndEndsTheSearch() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long task = search(desk);
          TracingService service = desk.get(TracingService.class);
          service.found(
              new AddressFound(task, TracingSource.DIRECTORY, "5 quai Bas", "69005", "Lyon", null));
          assertThat(
                  desk.sheet(desk.debtor)
                      .contactPoint(ContactPointKind.ADDRESS)
                      .orElseThrow()
                      .postalLines())
              .containsExactly("5 QUAI BAS", "69005 LYON");
          assertThat(searches(desk).byId(task).state()).isEqualTo(TracingState.FOUND);
          assertThatThrownBy(() -> service.giveUp(task))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("tracing-over"));
        });
  }

  @Test
  void theListIsFilteredAndCounted() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          long task = search(desk);
          desk.get(TracingService.class).giveUp(task);
          assertThat(
                  searches(desk)
                      .list(
                          PageRequest.of(0, 100)
                              .withFilters(Map.of("state", "NOT_FOUND", "text", "durand")))
                      .items())
              .extracting(TracingRow::id)
              .contains(task);
          assertThat(searches(desk).counts().get(TracingState.NOT_FOUND)).isPositive();
        });
  }

  @Test
  void anotherCreditorSeesNoSearch() {
    PeopleDesk[] desk = new PeopleDesk[1];
    database.doAsAgency(
        em -> {
          desk[0] = new PeopleDesk(em);
          search(desk[0]);
        });
    long other = desk[0].ledger.creditor + 1_000_000;
    FileId file = desk[0].file;
    List<TracingRow> hidden = database.asCreditor(other, em -> new TracingTasks(em).of(file));
    assertThat(hidden).isEmpty();
    List<TracingRow> own =
        database.asCreditor(desk[0].ledger.creditor, em -> new TracingTasks(em).of(file));
    assertThat(own).hasSize(1);
  }

  private static long search(PeopleDesk desk) {
    returned(desk, desk.address(desk.debtor, "12 rue Haute", "69003", "Lyon", null));
    return searches(desk).of(desk.file).get(0).id();
  }

  private static void returned(PeopleDesk desk, long address) {
    desk.get(TracingService.class).returned(new ReturnedLetter(desk.file, address, BACK));
  }

  private static TracingQueries searches(PeopleDesk desk) {
    return desk.get(TracingQueries.class);
  }
}
