package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.RecordFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a fact must satisfy before it is kept for ever.
 *
 * @param file the locked file
 * @param facts every fact of the file so far
 * @param today the business day
 * @param law what the law tables say of facts
 */
public record FactRules(LockedFile file, List<Fact> facts, LocalDate today, FactLaw law) {

  /** Guards against a mistyped year, and leaves room for value dates that a bank announces. */
  public static final int LATEST_DAYS_AHEAD = 31;

  /**
   * @return the fact with its claim, amount and details settled
   * @throws Problem naming the first rule that is broken
   */
  public FactDraft check(RecordFact command) {
    FactKind kind = given("kind", command.kind());
    checkDate(given("effectiveOn", FactContents.effectiveOn(command)));
    return kind == FactKind.REVERSAL ? reversal(command) : other(command);
  }

  private void checkDate(LocalDate effectiveOn) {
    if (effectiveOn.isAfter(today.plusDays(LATEST_DAYS_AHEAD))) {
      throw Problem.invalidField(
          "effectiveOn",
          "fact-too-far-ahead",
          "A fact counts at most " + LATEST_DAYS_AHEAD + " days ahead of today.");
    }
    LocalDate earliest = new FileClaims(facts).earliestIssue();
    if (earliest != null && effectiveOn.isBefore(earliest)) {
      throw Problem.invalidField(
          "effectiveOn",
          "fact-before-first-issue",
          "The file's first claim was issued on " + earliest + ": nothing can count before.");
    }
  }

  private FactDraft reversal(RecordFact command) {
    Fact annulled = annulled(command);
    if (command.amount() != null && !command.amount().equals(annulled.amount())) {
      throw Problem.invalidField(
          "amount", "reversal-amount", "A reversal annuls the whole of " + annulled.amount() + ".");
    }
    if (command.effectiveOn().isBefore(annulled.effectiveOn())) {
      throw Problem.invalidField(
          "effectiveOn",
          "reversal-before-fact",
          "A fact cannot be reversed before its own day, " + annulled.effectiveOn() + ".");
    }
    return new FactDraft(
        FactKind.REVERSAL,
        command.effectiveOn(),
        annulled.amount(),
        annulled.claimId(),
        annulled.id(),
        Map.of());
  }

  private Fact annulled(RecordFact command) {
    long id = given("reverses", command.reverses()).value();
    Fact fact =
        facts.stream()
            .filter(candidate -> candidate.id() == id)
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.invalidField(
                        "reverses", "reverses-unknown", "The file has no fact " + id + "."));
    if (fact.kind() == FactKind.REVERSAL) {
      throw Problem.invalidField(
          "reverses", "reversal-of-reversal", "A reversal cannot be reversed.");
    }
    if (facts.stream().anyMatch(other -> Long.valueOf(id).equals(other.reverses()))) {
      throw Problem.conflict("already-reversed", "Fact " + id + " is already reversed.", id);
    }
    return fact;
  }

  private FactDraft other(RecordFact command) {
    if (command.reverses() != null) {
      throw Problem.invalidField(
          "reverses", "reverses-unexpected", "Only a reversal reverses a fact.");
    }
    Money amount = command.kind().hasAmount() ? amount(command) : none(command);
    FileClaims claims = new FileClaims(facts);
    Long claim = claims.resolve(command);
    Map<String, Object> details =
        new HashMap<>(new FactContents(command, file.debtorKind(), law).checked());
    if (command.kind() == FactKind.CLAIM) {
      details.putAll(claims.termsOf(claim));
    }
    if (details.containsKey(FactDetails.ALLOCATION)) {
      details.put(FactDetails.ALLOCATION, claims.allocation(command));
    }
    return new FactDraft(
        command.kind(), FactContents.effectiveOn(command), amount, claim, null, details);
  }

  private static Money none(RecordFact command) {
    if (command.amount() != null) {
      throw Problem.invalidField(
          "amount", "amount-unexpected", "A fact of kind " + command.kind() + " has no amount.");
    }
    return null;
  }

  private Money amount(RecordFact command) {
    Money amount = given("amount", command.amount());
    if (!amount.currency().equals(file.currency())) {
      throw Problem.invalidField(
          "amount", "currency", "The file counts in " + file.currency() + ".");
    }
    if (!amount.isPositive()) {
      throw Problem.invalidField("amount", "amount-not-positive", "The amount must be positive.");
    }
    if (amount.amount().precision() - amount.amount().scale() > 12) {
      throw Problem.invalidField("amount", "amount-too-large", "The amount is too large.");
    }
    return amount;
  }

  private static <T> T given(String field, T value) {
    if (value == null) {
      throw Problem.invalidField(field, "required", "Please give " + field + ".");
    }
    return value;
  }
}
