package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.RecordFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The claims of a file as its facts tell them. */
final class FileClaims {

  private final List<Fact> charges;

  FileClaims(List<Fact> facts) {
    this.charges = facts.stream().filter(fact -> fact.kind() == FactKind.CLAIM).toList();
  }

  /** Null while the file has no claim. */
  LocalDate earliestIssue() {
    return charges.stream().map(FileClaims::issue).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The day of the invoice; where it is not known, one year before the due date. */
  private static LocalDate issue(Fact charge) {
    LocalDate issued = FactDetails.date(charge.details(), FactDetails.ISSUE_DATE);
    LocalDate due = FactDetails.date(charge.details(), FactDetails.DUE_DATE);
    if (issued != null) {
      return issued;
    }
    return due == null ? charge.effectiveOn() : due.minusYears(1);
  }

  private Set<Long> ids() {
    Set<Long> ids = new TreeSet<>();
    charges.forEach(charge -> ids.add(charge.claimId()));
    return ids;
  }

  /** The claim that the fact names, or the file's only one where the kind needs one. */
  Long resolve(RecordFact command) {
    Set<Long> ids = ids();
    if (command.claim() != null) {
      return known("claim", command.claim().value());
    }
    if (!command.kind().needsClaim()) {
      return null;
    }
    if (ids.size() != 1) {
      throw Problem.invalidField(
          "claim",
          "claim-required",
          "The file has " + ids.size() + " claims: please name the one that is meant.");
    }
    return ids.iterator().next();
  }

  /** What more principal on a claim takes over from the claim: its dates and terms. */
  Map<String, Object> termsOf(Long claim) {
    return charges.stream()
        .filter(charge -> charge.claimId().equals(claim))
        .findFirst()
        .map(Fact::details)
        .orElse(Map.of());
  }

  /** The debtor's choice with its claims known, its amounts positive and within the payment. */
  List<Map<String, Object>> allocation(RecordFact command) {
    if (command.kind() != FactKind.PAYMENT && command.kind() != FactKind.DIRECT_PAYMENT) {
      throw refused("Only a payment can be spread.");
    }
    if (command.claim() != null) {
      throw refused("Name one claim or spread the payment, not both.");
    }
    if (!(command.details().get(FactDetails.ALLOCATION) instanceof List<?> parts)) {
      throw refused("The allocation is a list of claim and amount.");
    }
    List<Map<String, Object>> settled = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    Money left = command.amount();
    for (Object part : parts) {
      long claim = claimOf(part);
      Money amount = amountOf(part, left.currency());
      left = left.minus(amount);
      if (!seen.add(claim) || !amount.isPositive() || left.isNegative()) {
        throw refused("Each claim once, positive amounts, and no more than the payment in all.");
      }
      settled.add(Map.of(FactDetails.CLAIM, claim, FactDetails.AMOUNT, amount.plain()));
    }
    return settled;
  }

  private long claimOf(Object part) {
    if (part instanceof Map<?, ?> values
        && values.get(FactDetails.CLAIM) instanceof Number number) {
      return known(FactDetails.ALLOCATION, number.longValue());
    }
    throw refused("Each part of an allocation names its claim by number.");
  }

  private static Money amountOf(Object part, String currency) {
    Object amount = part instanceof Map<?, ?> values ? values.get(FactDetails.AMOUNT) : null;
    try {
      return Money.of(new BigDecimal(String.valueOf(amount)), currency);
    } catch (NumberFormatException e) {
      throw refused("Each part of an allocation has an amount such as 12.34.");
    }
  }

  private long known(String field, long claim) {
    if (!ids().contains(claim)) {
      throw Problem.invalidField(field, "claim-unknown", "The file has no claim " + claim + ".");
    }
    return claim;
  }

  private static Problem refused(String message) {
    return Problem.invalidField(FactDetails.ALLOCATION, "allocation", message);
  }
}
