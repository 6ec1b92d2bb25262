package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.portfolio.EndPayee;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.NamePayee;
import fr.quittance.portfolio.PartyQueries;
import fr.quittance.portfolio.PayeeBasis;
import fr.quittance.portfolio.PayeeRow;
import fr.quittance.portfolio.PayeeService;
import fr.quittance.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PayeesStoreIT {

  private static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
  private static final LocalDate NOTICE = LocalDate.of(2026, 11, 20);

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void theDebtorIsToldFromTheDayOfTheNoticeToTheLastDay() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          PayeeService service = desk.get(PayeeService.class);
          long id = service.name(payee(desk, null, IBAN, NOTICE));
          PayeeRow row = only(desk);
          assertThat(row.iban()).isEqualTo("FR7630006000011234567890189");
          assertThat(row.tellOn(NOTICE.minusDays(1))).isFalse();
          assertThat(row.tellOn(NOTICE)).isTrue();
          service.end(new EndPayee(desk.file, id, NOTICE.plusDays(3)));
          assertThat(only(desk).tellOn(NOTICE.plusDays(3))).isTrue();
          assertThat(only(desk).tellOn(NOTICE.plusDays(4))).isFalse();
        });
  }

  @Test
  void withoutNoticeNothingIsTold() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          desk.get(PayeeService.class).name(payee(desk, null, IBAN, null));
          assertThat(only(desk).tellOn(NOTICE)).isFalse();
        });
  }

  @Test
  void oneStandsForAFileAndOneForEachOfItsClaims() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          ClaimId claim = desk.get(FileQueries.class).claims(desk.file).get(0).id();
          PayeeService service = desk.get(PayeeService.class);
          service.name(payee(desk, claim, IBAN, NOTICE));
          service.name(payee(desk, null, IBAN, NOTICE));
          assertThatThrownBy(() -> service.name(payee(desk, claim, IBAN, NOTICE)))
              .isInstanceOfSatisfying(
                  Problem.class, problem -> assertThat(problem.code()).isEqualTo("payee-known"));
          assertThatThrownBy(() -> service.name(payee(desk, new ClaimId(1), IBAN, NOTICE)))
              .isInstanceOf(Problem.class);
        });
  }

  @Test
  void anIbanThatFailsItsCheckIsRefused() {
    database.doAsAgency(
        em -> {
          PeopleDesk desk = new PeopleDesk(em);
          assertThatThrownBy(
                  () ->
                      desk.get(PayeeService.class)
                          .name(payee(desk, null, "FR7630006000011234567890188", NOTICE)))
              .isInstanceOfSatisfying(
                  Problem.class,
                  problem -> assertThat(problem.errors().get(0).field()).isEqualTo("iban"));
        });
  }

  private static NamePayee payee(PeopleDesk desk, ClaimId claim, String iban, LocalDate notice) {
    return new NamePayee(
        desk.file, claim, PayeeBasis.FACTORING, "Factor Essai", iban, null, notice);
  }

  private static PayeeRow only(PeopleDesk desk) {
    return desk.get(PartyQueries.class).payees(desk.file).get(0);
  }
}
