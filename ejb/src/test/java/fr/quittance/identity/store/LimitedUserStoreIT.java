package fr.quittance.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.compliance.AgencyRegister;
import fr.quittance.compliance.port.PhoneNumbers;
import fr.quittance.compliance.store.AttemptStore;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.identity.DataScope;
import fr.quittance.identity.Role;
import fr.quittance.identity.SaveTeam;
import fr.quittance.identity.TeamId;
import fr.quittance.identity.UserScope;
import fr.quittance.identity.domain.AppUser;
import fr.quittance.insight.PortfolioFilter;
import fr.quittance.insight.PortfolioReportQueries;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Siren;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.UserId;
import fr.quittance.ledger.LedgerFixture;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorRow;
import fr.quittance.mandate.MandateQueries;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileRow;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.store.PlacementDesk;
import fr.quittance.queue.QueueQueries;
import fr.quittance.testing.TestDatabase;
import fr.quittance.testing.Wiring;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A collector limited to one mandate, a second mandate of the same creditor and another creditor's,
 * each with one file of the very same debtor: what the main screens show him.
 */
class LimitedUserStoreIT {

  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
  private static final Clock CLOCK = LedgerFixture.clock("2026-12-01T10:00:00Z");
  private static final PageRequest ALL = PageRequest.of(0, 100);

  private final TestDatabase database = TestDatabase.shared();
  private final String siren = siren();
  private PlacementDesk mine;
  private PlacementDesk sibling;
  private PlacementDesk other;
  private long user;

  @BeforeEach
  void threeMandates() {
    database.doAsAgency(
        em -> {
          mine = PlacementDesk.open(em);
          sibling = mine.another(em);
          other = PlacementDesk.open(em);
          for (PlacementDesk desk : List.of(mine, sibling, other)) {
            fill(em, desk);
          }
          user = user(em, Role.COLLECTOR);
          limit(em, user, mine);
        });
  }

  private void fill(EntityManager em, PlacementDesk desk) {
    desk.place(em, csv("C1"));
    long mandate = desk.mandate().value();
    run(
        em,
        "insert into queue_entry (file_id, creditor_id, debtor_id, priority, reasons, ready_at)"
            + " select id, creditor_id, debtor_id, 90, '[]', '2026-01-01' from case_file where mandate_id = "
            + mandate);
    run(
        em,
        "insert into message (file_id, creditor_id, channel, template, language, recipient, body, state, created_at)"
            + " select id, creditor_id, 'SMS', 'X', 'fr', '+33612345678', 'x', 'SENT', now() from case_file where mandate_id = "
            + mandate);
    run(
        em,
        "insert into contact_attempt (file_id, creditor_id, debtor_id, channel, purpose, at, allowed, decision)"
            + " select id, creditor_id, debtor_id, 'CALL', 'SOLICITATION', '2026-12-01T09:00Z', true, '{}'"
            + " from case_file where mandate_id = "
            + mandate);
    run(
        em,
        "insert into remittance_statement (number, mandate_id, creditor_id, from_on, to_on, known_at, issued_at, currency,"
            + " remittance_kind, collected, direct, reversed, direct_reversed, commission, vat, net_to_pay)"
            + " select 'S-' || id, id, creditor_id, '2026-11-01', '2026-11-30', now(), now(), 'EUR', 'NET', 0,0,0,0,0,0,0"
            + " from mandate where id = "
            + mandate);
  }

  private String csv(String claim) {
    return "debtor_ref;debtor_type;name;siren;claim_ref;due_date;amount;phone\n"
        + "D1;BUSINESS;SARL Limites;"
        + siren
        + ";"
        + claim
        + ";2026-01-31;100;0612345678\n";
  }

  @Test
  void listsAndTheirCountsHoldHisFilesOnly() {
    List<FileRow> files =
        seen(
            FileQueries.class,
            queries -> {
              assertThat(queries.list(ALL).total()).isEqualTo(1);
              return queries.list(ALL).items();
            });

    assertThat(files).hasSize(1);
    assertThat(counted(FileQueries.class, q -> q.slice(FileFilter.ALL, null, 50).items().size()))
        .isEqualTo(1);
    assertThat(counted(MandateQueries.class, q -> q.list(ALL).total())).isEqualTo(1);
    List<CreditorRow> creditors = seen(CreditorQueries.class, q -> q.list(ALL).items());
    assertThat(creditors)
        .extracting(CreditorRow::id, CreditorRow::mandates)
        .containsExactly(tuple(mine.creditor(), 1L));
    assertThat(counted(OutboxQueries.class, q -> q.list(ALL).total())).isEqualTo(1);
    assertThat(counted(PlacementQueries.class, q -> q.list(ALL).total())).isEqualTo(1);
    assertThat(counted(RemittanceStatementQueries.class, q -> q.list(ALL).total())).isEqualTo(1);
    assertThat(counted(QueueQueries.class, q -> q.list(ALL).total())).isEqualTo(1);
    assertThat(counted(QueueQueries.class, QueueQueries::ready)).isEqualTo(1);
  }

  @Test
  void reportsAddUpHisMandateOnly() {
    YearMonth month = YearMonth.of(2026, 12);
    var figures =
        seen(
            PortfolioReportQueries.class,
            q -> q.figures(new PortfolioFilter(month, month, null, Paris.today(CLOCK), null)));

    assertThat(figures).hasSize(1);
  }

  @Test
  void anotherMandatesFileDoesNotExistForHim() {
    String foreign =
        database.asAgency(
            em ->
                (String)
                    em.createNativeQuery("select ref from case_file where mandate_id = ?")
                        .setParameter(1, sibling.mandate().value())
                        .getSingleResult());

    assertThatThrownBy(() -> seen(FileQueries.class, q -> q.byRef(foreign)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
  }

  @Test
  void theCapsCountWhatHeDoesNotSee() {
    DebtorId debtor = new DebtorId(debtor());
    List<Instant> counted =
        database.asUser(
            user, em -> new AttemptStore(em).disturbances(debtor, NOW.minusSeconds(86_400), 0));

    assertThat(counted).hasSize(3);
    assertThat(this.<Long>number("select count(*) from contact_attempt")).isEqualTo(1L);
  }

  @Test
  void aDebtorWhoIsHeldUnderAnotherMandateIsNotHandedOut() {
    long debtor = debtor();
    assertThat(
            this.<Boolean>number(
                "select debtor_is_held(" + debtor + ", timestamptz '" + NOW + "')"))
        .isFalse();
    database.doAsAgency(
        em ->
            run(
                em,
                "insert into lease (id, file_id, debtor_id, user_id, taken_at, expires_at) select gen_random_uuid(), id,"
                    + " debtor_id, 5, '2026-12-01T09:55Z', '2026-12-01T10:05Z' from case_file where mandate_id = "
                    + other.mandate()));

    assertThat(
            this.<Boolean>number(
                "select debtor_is_held(" + debtor + ", timestamptz '" + NOW + "')"))
        .isTrue();
    assertThat(this.<Long>number("select count(*) from lease")).isZero();
  }

  @Test
  void hePlacesUnderHisMandateAndTheDebtorIsRecognised() {
    PlacementReport report = database.asUser(user, em -> mine.place(em, csv("C2")));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(this.<Long>number("select count(*) from party")).isEqualTo(1L);
    assertThat(this.<Long>number("select count(*) from claim")).isEqualTo(2L);
  }

  @Test
  void requestsThatWaitAreThoseAboutHisFiles() {
    database.doAsAgency(
        em -> {
          for (PlacementDesk desk : List.of(mine, sibling, other)) {
            run(
                em,
                "insert into approval (kind, subject_kind, subject, why, requested_by, requested_at, expires_at)"
                    + " select 'WRITE_OFF', 'FILE', id, 'x', "
                    + user
                    + ", now(), now() + interval '1 day' from case_file where mandate_id = "
                    + desk.mandate());
          }
        });
    String asked = "select count(*) from approval where requested_by = " + user;

    assertThat(this.<Long>number(asked)).isEqualTo(1L);
    assertThat(database.<Long>asAgency(em -> count(em, asked))).isEqualTo(3L);
  }

  @Test
  void heWritesNothingOutside() {
    long foreign =
        database.asAgency(
            em -> count(em, "select id from case_file where mandate_id = " + sibling.mandate()));
    String note =
        "insert into file_note (file_id, creditor_id, at, text) values (%d, %s, now(), 'x')"
            .formatted(foreign, sibling.creditor());

    assertThatThrownBy(
            () -> database.asUser(user, em -> em.createNativeQuery(note).executeUpdate()))
        .isInstanceOf(PersistenceException.class)
        .satisfies(
            thrown ->
                assertThat(RefusedRows.told((PersistenceException) thrown))
                    .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("outside-scope")));
  }

  @Test
  void aTeamsMandatesAreItsMembers() {
    long member = database.asAgency(em -> user(em, Role.COLLECTOR));
    TeamId team =
        database.asAgency(
            em ->
                new TeamStore(em)
                    .save(
                        new SaveTeam(
                            null,
                            0,
                            "Équipe " + siren,
                            null,
                            Set.of(member),
                            new DataScope(Set.of(sibling.mandate().value()), Set.of())),
                        "Équipe " + siren));
    UserScope scope = database.asAgency(em -> new ScopeStore(em).of(new UserId(member)));

    assertThat(scope.inherited().mandates()).containsExactly(sibling.mandate().value());
    assertThat(scope.teams()).containsExactly("Équipe " + siren);
    assertThat(database.<Long>asUser(member, em -> count(em, "select count(*) from case_file")))
        .isEqualTo(1L);
    database.doAsAgency(em -> new TeamStore(em).remove(team));
    assertThat(database.<Long>asUser(member, em -> count(em, "select count(*) from case_file")))
        .isGreaterThanOrEqualTo(3L);
  }

  @Test
  void anAdministratorIsNotLimited() {
    long admin =
        database.asAgency(
            em -> {
              long added = user(em, Role.ADMIN);
              limit(em, added, mine);
              return added;
            });

    assertThat(database.<Long>asUser(admin, em -> count(em, "select count(*) from case_file")))
        .isGreaterThanOrEqualTo(3L);
  }

  @Test
  void aCollectorOfOneQueueIsHandedFilesOfNoOther() {
    database.doAsAgency(
        em -> {
          run(em, "insert into work_queue values ('VIP', 'VIP', 'VIP') on conflict do nothing");
          new ScopeStore(em)
              .limit(
                  new UserId(user), new DataScope(Set.of(mine.mandate().value()), Set.of("VIP")));
        });
    assertThat(counted(QueueQueries.class, QueueQueries::ready)).isZero();
    database.doAsAgency(
        em ->
            run(em, "update queue_entry set queue = 'VIP' where creditor_id = " + mine.creditor()));

    assertThat(counted(QueueQueries.class, QueueQueries::ready)).isEqualTo(1);
  }

  private <Q, T> T seen(Class<Q> queries, Function<Q, T> work) {
    return database.asUser(
        user,
        em ->
            work.apply(
                new Wiring(em, CLOCK)
                    .with(PhoneNumbers.class, new LibPhoneNumbers())
                    .with(AgencyRegister.class, () -> null)
                    .get(queries)));
  }

  private <Q> long counted(Class<Q> queries, ToLongFunction<Q> work) {
    return seen(queries, work::applyAsLong);
  }

  @SuppressWarnings("unchecked")
  private <T> T number(String sql) {
    return (T) database.asUser(user, em -> em.createNativeQuery(sql).getSingleResult());
  }

  private long debtor() {
    return this.<Number>number("select debtor_id from case_file").longValue();
  }

  private static Long count(EntityManager em, String sql) {
    return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
  }

  private static long user(EntityManager em, Role role) {
    AppUser added = new AppUser("s" + UUID.randomUUID().toString().substring(0, 12), "hash", NOW);
    added.describe("Camille", null, role, null, "fr");
    new UserStore(em).add(added);
    return added.getId();
  }

  private static void limit(EntityManager em, long user, PlacementDesk desk) {
    new ScopeStore(em)
        .limit(new UserId(user), new DataScope(Set.of(desk.mandate().value()), Set.of()));
  }

  private static void run(EntityManager em, String sql) {
    em.createNativeQuery(sql).executeUpdate();
  }

  /** Nine digits that pass Luhn's check, other ones for each test. */
  private static String siren() {
    String eight = String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    for (char last = '0'; last <= '9'; last++) {
      if (Siren.isSiren(eight + last)) {
        return eight + last;
      }
    }
    throw new IllegalStateException();
  }
}
