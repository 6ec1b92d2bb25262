package fr.quittance.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
  private static final PromisedPayment PROMISE = new PromisedPayment(Money.eur("50"), TODAY);

  @Test
  void possibleOutcomes() {
    assertThat(wrong("NO_ANSWER", "UNKNOWN", "NONE", null, null)).isEmpty();
    assertThat(wrong("VOICEMAIL", "UNKNOWN", "NONE", null, null)).isEmpty();
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "PROMISE", PROMISE, null)).isEmpty();
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "CALLBACK", null, NOW.plusSeconds(60))).isEmpty();
    assertThat(wrong("ANSWERED", "THIRD_PARTY", "DECEASED", null, null)).isEmpty();
    assertThat(wrong("ANSWERED", "WRONG_NUMBER", "NONE", null, null)).isEmpty();
    assertThat(wrong("ANSWERED", "UNKNOWN", "NONE", null, null)).isEmpty();
    assertThat(wrong("DROPPED", "RIGHT_PARTY", "DISPUTE", null, null)).isEmpty();
  }

  @Test
  void nobodyReachedSaysNothing() {
    assertThat(wrong("NO_ANSWER", "RIGHT_PARTY", "PROMISE", PROMISE, null))
        .containsExactly("party", "result");
    assertThat(wrong("BUSY", "UNKNOWN", "REFUSAL", null, null)).containsExactly("result");
  }

  @Test
  void onlyTheDebtorPromisesOrDisputes() {
    assertThat(wrong("ANSWERED", "THIRD_PARTY", "PROMISE", PROMISE, null))
        .containsExactly("result");
    assertThat(wrong("ANSWERED", "WRONG_NUMBER", "DISPUTE", null, null)).containsExactly("result");
    assertThat(wrong("ANSWERED", "UNKNOWN", "PAYMENT", null, null)).contains("party");
  }

  @Test
  void aPromiseHasAnAmountAndADay() {
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "PROMISE", null, null)).contains("promise");
    assertThat(
            wrong(
                "ANSWERED",
                "RIGHT_PARTY",
                "PROMISE",
                new PromisedPayment(Money.eur("0"), TODAY.minusDays(1)),
                null))
        .containsExactly("promise.amount", "promise.dueOn");
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "REFUSAL", PROMISE, null))
        .containsExactly("promise");
  }

  @Test
  void aCallbackHasATimeAhead() {
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "CALLBACK", null, null))
        .containsExactly("callbackAt");
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "CALLBACK", null, NOW))
        .containsExactly("callbackAt");
    assertThat(wrong("ANSWERED", "RIGHT_PARTY", "NONE", null, NOW.plusSeconds(1)))
        .containsExactly("callbackAt");
  }

  private static List<String> wrong(
      String mechanism, String party, String result, PromisedPayment promise, Instant callback) {
    RecordOutcome outcome =
        new RecordOutcome(
            new FileId(1),
            null,
            CallMechanism.valueOf(mechanism),
            PartyReached.valueOf(party),
            CallResult.valueOf(result),
            promise,
            callback,
            null);
    Problem problem =
        catchThrowableOfType(Problem.class, () -> OutcomeRules.check(outcome, TODAY, NOW));
    return problem == null
        ? List.of()
        : problem.errors().stream().map(Problem.Error::field).toList();
  }
}
