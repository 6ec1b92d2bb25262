package fr.quittance.identity;

import static fr.quittance.identity.TwoPeople.NOON;
import static fr.quittance.identity.TwoPeople.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.identity.ApprovalChange.Form;
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
