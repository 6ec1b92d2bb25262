package fr.quittance.cash;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.identity.AgencyService;
import fr.quittance.identity.ApprovalGranted;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalService;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.identity.ChooseClientAccount;
import fr.quittance.identity.ClientAccountChosen;
import fr.quittance.identity.Rights;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The account that debtors pay to: one list of accounts, and a second person for each change. */
class ClientAccountStoreIT {

  private static final String FIRST = "FR1420041010050500013M02606";
  private static final String OTHER = "DE89370400440532013000";

  private final TestDatabase database = TestDatabase.another();

  @Test
  void theFirstAccountCountsAtOnceAndAnotherOneOnceTwoAgree() {
    long asker = user("a");
    long decider = user("d");
    as(asker, w -> w.get(AgencyService.class).save(profile()));
    as(asker, w -> assertThat(choose(w, "FR14 2004 1010 0505 0001 3M02 606", null)).isTrue());
    assertThat(iban()).isEqualTo(FIRST);
    assertThat(kind(FIRST)).isEqualTo("CLIENT");

    as(asker, w -> assertThat(choose(w, OTHER, "Changement de banque")).isFalse());
    assertThat(iban()).isEqualTo(FIRST);
    as(
        decider,
        w ->
            w.get(ApprovalService.class)
                .approve(
                    w.get(ApprovalQueries.class).waitingOn(ApprovalSubject.AGENCY).get(0).id()));

    assertThat(iban()).isEqualTo(OTHER);
    assertThat(kind(OTHER)).isEqualTo("CLIENT");
    assertThat(kind(FIRST)).isEqualTo("CLIENT");
    assertThat(
            refusal(
                    () ->
                        as(
                            decider,
                            w ->
                                w.get(BankAccountService.class)
                                    .declare(new DeclareAccount(OTHER, AccountKind.OPERATING))))
                .code())
        .isEqualTo("bank-account-of-agency");
    as(
        decider,
        w ->
            w.get(BankAccountService.class)
                .declare(new DeclareAccount(FIRST, AccountKind.OPERATING)));
    assertThat(kind(FIRST)).isEqualTo("OPERATING");
  }

  private boolean choose(Wiring wiring, String iban, String why) {
    return wiring
        .get(AgencyService.class)
        .chooseClientAccount(new ChooseClientAccount(iban, null, why));
  }

  private void as(long user, java.util.function.Consumer<Wiring> work) {
    database.doAsAgency(em -> work.accept(wiring(em, user)));
  }

  private Wiring wiring(EntityManager em, long user) {
    Caller caller = new Caller(user, "u" + user, "u" + user, "ADMIN", null, "fr");
    Wiring wiring =
        new Wiring(em, Clock.fixed(NOON, ZoneOffset.UTC))
            .with(CallerContext.class, () -> caller)
            .with(Rights.class, permission -> true);
    return wiring
        .observe(
            ClientAccountChosen.class,
            event -> wiring.get(AccountDeclaration.class).onChosen(event))
        .observe(ApprovalGranted.class, event -> carryOut(wiring, event));
  }

  /** The observer is identity's own. */
  private static void carryOut(Wiring wiring, ApprovalGranted event) {
    try {
      Class<?> account = Class.forName("fr.quittance.identity.ClientAccount");
      Method carryOut = account.getDeclaredMethod("carryOut", ApprovalGranted.class);
      carryOut.setAccessible(true);
      carryOut.invoke(wiring.get(account), event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String iban() {
    return database.asAgency(em -> wiring(em, 0).get(AgencyQueries.class).profile().clientIban());
  }

  private String kind(String iban) {
    return database.asAgency(
        em ->
            em.createNativeQuery("select kind from bank_account where iban = ?")
                .setParameter(1, iban)
                .getSingleResult()
                .toString());
  }

  private long user(String prefix) {
    return database.asAgency(
        em ->
            ((Number)
                    em.createNativeQuery(
                            "insert into app_user (login, display_name, role, created_at) values"
                                + " (?, ?, 'ADMIN', now()) returning id")
                        .setParameter(1, prefix + System.nanoTime())
                        .setParameter(2, prefix)
                        .getSingleResult())
                .longValue());
  }

  private static AgencyProfile profile() {
    return new AgencyProfile(
        "Agence",
        "SAS",
        "981234560",
        "Lyon",
        "FR72981234560",
        "1 rue",
        "69002",
        "Lyon",
        "01",
        "a@b.fr",
        "a@b.fr",
        "AXA",
        "P-1",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        null,
        null,
        "Lyon",
        LocalDate.of(2020, 1, 1),
        0);
  }
}
