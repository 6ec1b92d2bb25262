package fr.quittance.identity;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.identity.ApprovalChange.Form;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Four eyes, whoever writes and however many decide at once. */
class ApprovalStoreIT {

  private static final String KIND = "BANK_DETAILS";

  private final TestDatabase database = TestDatabase.shared();
  private final AtomicInteger carriedOut = new AtomicInteger();
  private final TwoPeople people = new TwoPeople(wiring -> event -> carriedOut.incrementAndGet());
  private final ApprovalSubject subject = ApprovalSubject.creditor("C-" + System.nanoTime());

  @Test
  void anApprovalByAnotherPersonCarriesTheActOutOnce() {
    ApprovalId id = request();
    assertThat(carriedOut).hasValue(0);

    people.approve(id);

    assertThat(carriedOut).hasValue(1);
    ApprovalRow row = row(id);
    assertThat(row.state()).isEqualTo(ApprovalState.APPROVED);
    assertThat(row.decider()).startsWith("d");
    assertThat(row.requester()).startsWith("a");
    assertThat(row.changes()).containsExactly(new ApprovalChange("iban", Form.IBAN, "A", "B"));
    assertThat(refusal(() -> people.approve(id)).code()).isEqualTo("approval-decided");
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void nobodyDecidesTheirOwn() {
    ApprovalId id = request();
    people.as(
        people.asker,
        w -> {
          ApprovalService service = w.get(ApprovalService.class);
          assertThat(refusal(() -> service.approve(id)).code()).isEqualTo("approval-own");
          assertThat(refusal(() -> service.reject(new RejectApproval(id, "non"))).code())
              .isEqualTo("approval-own");
        });
    assertThat(carriedOut).hasValue(0);
  }

  @Test
  void theDatabaseRefusesOnePersonTwiceAndALateApproval() {
    ApprovalId id = request();
    for (String outcome : List.of("APPROVED", "REJECTED")) {
      assertThatThrownBy(() -> decide(id, outcome, people.asker, NOON))
          .hasStackTraceContaining("somebody else than the one who made it");
    }
    assertThatThrownBy(() -> decide(id, "WITHDRAWN", people.decider, NOON))
        .hasStackTraceContaining("somebody else than the one who made it");
    assertThatThrownBy(() -> decide(id, "APPROVED", people.decider, NOON.plus(Duration.ofDays(14))))
        .hasStackTraceContaining("lapsed");
  }

  @Test
  void requestsAndDecisionsCannotBeRewritten() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("approval", "approval_decision", "approval_kind")) {
        assertThatThrownBy(() -> statement.executeUpdate("delete from " + table))
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void aRejectionLeavesEverythingAsItWasAndSaysWhy() {
    ApprovalId id = request();
    people.as(
        people.decider,
        w -> {
          ApprovalService service = w.get(ApprovalService.class);
          assertThat(refusal(() -> service.reject(new RejectApproval(id, " "))).errors())
              .extracting(Problem.Error::field)
              .containsExactly("reason");
          service.reject(new RejectApproval(id, "RIB illisible"));
        });

    assertThat(carriedOut).hasValue(0);
    assertThat(row(id).reason()).isEqualTo("RIB illisible");
  }

  @Test
  void onlyItsAuthorWithdrawsARequestAndMayThenAskAgain() {
    ApprovalId id = request();
    assertThat(
            refusal(() -> people.as(people.decider, w -> w.get(ApprovalService.class).withdraw(id)))
                .code())
        .isEqualTo("approval-foreign");
    assertThat(refusal(this::request).code()).isEqualTo("approval-waiting");

    people.as(people.asker, w -> w.get(ApprovalService.class).withdraw(id));

    assertThat(row(id).state()).isEqualTo(ApprovalState.WITHDRAWN);
    assertThat(request()).isNotEqualTo(id);
  }

  @Test
  void whatNobodyDecidedInTimeLapses() {
    ApprovalId id = request();
    Instant late = NOON.plus(Duration.ofDays(14));

    assertThat(people.ask(people.decider, late, w -> w.get(ApprovalQueries.class).byId(id)).state())
        .isEqualTo(ApprovalState.EXPIRED);
    assertThat(refusal(() -> approveAt(id, late)).code()).isEqualTo("approval-expired");
    assertThat(carriedOut).hasValue(0);
    approveAt(id, late.minusSeconds(1));
    assertThat(carriedOut).hasValue(1);
  }

  @Test
  void whatFailsWhileItIsCarriedOutUndoesTheApproval() {
    TwoPeople failing =
        new TwoPeople(
            wiring ->
                event -> {
                  throw ApprovalGranted.outdated();
                });
    ApprovalId id =
        failing.ask(failing.asker, NOON, w -> w.get(ApprovalService.class).request(command()));

    assertThat(refusal(() -> failing.approve(id)).code()).isEqualTo("approval-outdated");

    assertThat(row(id).state()).isEqualTo(ApprovalState.WAITING);
  }

  @Test
  void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
    ApprovalId id = request();
    CountDownLatch decided = new CountDownLatch(1);
    CountDownLatch both = new CountDownLatch(1);
    CompletableFuture<Problem> second = new CompletableFuture<>();
    Thread other =
        new Thread(
            () -> {
              await(decided);
              both.countDown();
              second.complete(refusal(() -> people.approve(id)));
            });
    other.start();
    people.as(
        people.decider,
        w -> {
          w.get(ApprovalService.class).reject(new RejectApproval(id, "Non"));
          decided.countDown();
          await(both);
        });

    assertThat(second.get(20, TimeUnit.SECONDS).code()).isEqualTo("approval-decided");
    assertThat(carriedOut).hasValue(0);
    assertThat(row(id).state()).isEqualTo(ApprovalState.REJECTED);
  }

  @Test
  void theInboxShowsToEachWhatIsTheirs() {
    long before = waiting(people.decider);
    ApprovalId id = request();

    assertThat(waiting(people.decider)).isEqualTo(before + 1);
    assertThat(box(people.decider, ApprovalBox.FOR_ME)).contains(id);
    assertThat(box(people.asker, ApprovalBox.FOR_ME)).doesNotContain(id);
    assertThat(box(people.asker, ApprovalBox.ASKED)).containsExactly(id);
    assertThat(box(people.decider, ApprovalBox.DECIDED)).doesNotContain(id);

    people.approve(id);

    assertThat(waiting(people.decider)).isEqualTo(before);
    assertThat(box(people.decider, ApprovalBox.DECIDED)).contains(id);
    assertThat(box(people.asker, ApprovalBox.ASKED)).containsExactly(id);
  }

  @Test
  void whoMayNeitherAskNorDecideSeesNothing() {
    ApprovalId id = request();
    database.doAsAgency(
        em -> {
          var powerless =
              people.wiring(em, people.decider, NOON).with(Rights.class, permission -> false);
          ApprovalQueries queries = powerless.get(ApprovalQueries.class);
          assertThat(queries.waitingForMe()).isZero();
          assertThat(refusal(() -> queries.byId(id)).kind()).isEqualTo(Problem.Kind.NOT_FOUND);
          ApprovalService service = powerless.get(ApprovalService.class);
          assertThat(refusal(() -> service.approve(id)).code()).isEqualTo("approval-not-yours");
          assertThat(refusal(() -> service.request(command())).code())
              .isEqualTo("approval-not-yours");
        });
    long seen = database.asCreditor(1, em -> count(em));
    assertThat(seen).isZero();
  }

  @Test
  void proposedValuesOfTheLawWaitInTheSameInbox() {
    long before = waiting(people.decider);
    long proposal =
        database.asAgency(
            em ->
                number(
                    em.createNativeQuery(
                            "insert into law_proposal (code, valid_from, number, unit, source,"
                                + " checked_on, why, proposed_by, proposed_at) values ('VAT',"
                                + " '2090-01-01', 21.00, 'PERCENT', 'essai', '2026-12-20',"
                                + " 'essai', ?, now()) returning id")
                        .setParameter(1, people.asker)
                        .getSingleResult()));

    assertThat(waiting(people.decider)).isEqualTo(before + 1);
    ApprovalRow row =
        people
            .ask(
                people.asker,
                NOON,
                w -> w.get(ApprovalQueries.class).list(ApprovalBox.ASKED, PageRequest.of(0, 10)))
            .items()
            .get(0);
    assertThat(row.law()).isTrue();
    assertThat(row.id().value()).isEqualTo(proposal);
    assertThat(row.changes()).containsExactly(new ApprovalChange("value", Form.RATE, null, "21"));
  }

  @Test
  void aLargeSumTakesTwoAndASmallOneDoesNot() {
    people.as(
        people.asker,
        w -> {
          ApprovalQueries limits = w.get(ApprovalQueries.class);
          assertThat(limits.takesTwo("WRITE_OFF", Money.eur("200.00"))).isFalse();
          assertThat(limits.takesTwo("WRITE_OFF", Money.eur("200.01"))).isTrue();
          assertThat(limits.takesTwo("WRITE_OFF", Money.of("1", "USD"))).isTrue();
          assertThat(limits.takesTwo(KIND, Money.eur("0.01"))).isTrue();
        });
  }

  private ApprovalId request() {
    return people.ask(people.asker, NOON, w -> w.get(ApprovalService.class).request(command()));
  }

  private RequestApproval command() {
    return new RequestApproval(
        KIND,
        subject,
        null,
        Map.of("creditor", "1"),
        List.of(new ApprovalChange("iban", Form.IBAN, "A", "B")),
        "Nouveau RIB");
  }

  private void approveAt(ApprovalId id, Instant at) {
    people.ask(
        people.decider,
        at,
        w -> {
          w.get(ApprovalService.class).approve(id);
          return null;
        });
  }

  private ApprovalRow row(ApprovalId id) {
    return people.ask(people.decider, NOON, w -> w.get(ApprovalQueries.class).byId(id));
  }

  private long waiting(long user) {
    return people.ask(user, NOON, w -> w.get(ApprovalQueries.class).waitingForMe());
  }

  private List<ApprovalId> box(long user, ApprovalBox box) {
    PageRequest all = PageRequest.of(0, PageRequest.LARGEST);
    return people.ask(user, NOON, w -> w.get(ApprovalQueries.class).list(box, all)).items().stream()
        .map(ApprovalRow::id)
        .toList();
  }

  private void decide(ApprovalId id, String outcome, long by, Instant at) {
    database.doAsAgency(
        em ->
            em.createNativeQuery(
                    "insert into approval_decision (approval_id, outcome, decided_by, decided_at,"
                        + " reason) values (?, ?, ?, cast(? as timestamptz), 'x')")
                .setParameter(1, id.value())
                .setParameter(2, outcome)
                .setParameter(3, by)
                .setParameter(4, at.toString())
                .executeUpdate());
  }

  private static long count(jakarta.persistence.EntityManager em) {
    return number(em.createNativeQuery("select count(*) from approval").getSingleResult());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
