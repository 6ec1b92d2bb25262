package fr.quittance.contact.domain;

import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.RecordOutcome;
import fr.quittance.contact.RecordOutcome.PromisedPayment;
import fr.quittance.kernel.InputCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Which mechanism, party and result can go together, and what each result needs. */
public final class OutcomeRules {

  private static final Set<CallMechanism> SOMEBODY =
      EnumSet.of(CallMechanism.ANSWERED, CallMechanism.DROPPED);
  // What somebody else on the phone may tell us as well.
  private static final Set<CallResult> FROM_OTHERS =
      EnumSet.of(
          CallResult.NONE,
          CallResult.CALLBACK,
          CallResult.DECEASED,
          CallResult.REPRESENTED,
          CallResult.CEASE_CONTACT);
  private static final int LONGEST_NOTE = 10_000;

  private OutcomeRules() {}

  /** Throws a problem that names every wrong field. */
  public static void check(RecordOutcome outcome, LocalDate today, Instant now) {
    InputCheck check =
        new InputCheck()
            .require("mechanism", outcome.mechanism())
            .require("party", outcome.party())
            .require("result", outcome.result());
    if (outcome.mechanism() != null && outcome.party() != null && outcome.result() != null) {
      combination(outcome, check);
    }
    promise(outcome, today, check);
    callback(outcome, now, check);
    check
        .reject(
            outcome.note() != null && outcome.note().length() > LONGEST_NOTE,
            "note",
            "too-long",
            "A note has at most " + LONGEST_NOTE + " characters.")
        .done();
  }

  private static void combination(RecordOutcome outcome, InputCheck check) {
    boolean talked = SOMEBODY.contains(outcome.mechanism());
    check
        .reject(
            !talked && outcome.party() != PartyReached.UNKNOWN,
            "party",
            "outcome-nobody",
            "Nobody was reached: the party is UNKNOWN.")
        .reject(
            !talked && outcome.result() != CallResult.NONE,
            "result",
            "outcome-nobody",
            "Nobody was reached: the result is NONE.")
        .reject(
            outcome.mechanism() == CallMechanism.ANSWERED
                && outcome.party() == PartyReached.UNKNOWN
                && outcome.result() != CallResult.NONE,
            "party",
            "outcome-party",
            "Say who answered.")
        .reject(
            talked
                && outcome.party() != PartyReached.RIGHT_PARTY
                && !allowedOf(outcome.party(), outcome.result()),
            "result",
            "outcome-result",
            "Only the debtor itself can give the result " + outcome.result() + ".");
  }

  private static boolean allowedOf(PartyReached party, CallResult result) {
    return switch (party) {
      case THIRD_PARTY -> FROM_OTHERS.contains(result);
      case WRONG_NUMBER -> result == CallResult.NONE || result == CallResult.CEASE_CONTACT;
      default -> result == CallResult.NONE;
    };
  }

  private static void promise(RecordOutcome outcome, LocalDate today, InputCheck check) {
    boolean promised = outcome.result() == CallResult.PROMISE;
    PromisedPayment promise = outcome.promise();
    if (!promised) {
      check.reject(
          promise != null, "promise", "promise-unexpected", "Only a promise has an amount.");
      return;
    }
    check
        .require("promise", promise)
        .require("promise.amount", promise == null ? null : promise.amount())
        .require("promise.dueOn", promise == null ? null : promise.dueOn());
    if (promise != null) {
      check
          .reject(
              promise.amount() != null && !promise.amount().isPositive(),
              "promise.amount",
              "not-positive",
              "A promised amount is positive.")
          .reject(
              promise.dueOn() != null && promise.dueOn().isBefore(today),
              "promise.dueOn",
              "past",
              "A promise is kept today or later.");
    }
  }

  private static void callback(RecordOutcome outcome, Instant now, InputCheck check) {
    boolean wanted = outcome.result() == CallResult.CALLBACK;
    if (wanted) {
      check.require("callbackAt", outcome.callbackAt());
    }
    check
        .reject(
            !wanted && outcome.callbackAt() != null,
            "callbackAt",
            "callback-unexpected",
            "Only the result CALLBACK has a time to call back.")
        .reject(
            wanted && outcome.callbackAt() != null && !outcome.callbackAt().isAfter(now),
            "callbackAt",
            "past",
            "The time to call back lies ahead.");
  }
}
