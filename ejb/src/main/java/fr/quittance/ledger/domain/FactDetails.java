package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.calc.KnownFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Names and reading of what facts carry in their details. */
public final class FactDetails {

  /** On a claim: the day it fell or falls due. */
  public static final String DUE_DATE = "dueDate";

  /** On a claim: the day of the invoice, absent where the creditor did not tell. */
  public static final String ISSUE_DATE = "issueDate";

  /** On a payment: the debtor's choice, a list of claim and amount. */
  public static final String ALLOCATION = "allocation";

  /** On a direct payment: received by the creditor before it placed the claim. */
  public static final String BEFORE_PLACEMENT = "beforePlacement";

  static final String CLAIM = "claim";
  static final String AMOUNT = "amount";

  private FactDetails() {}

  static LocalDate date(Map<String, Object> details, String name) {
    Object value = details.get(name);
    return value == null ? null : LocalDate.parse(value.toString());
  }

  /** A named claim on a payment is a choice of that claim for the whole amount. */
  static List<KnownFact.Choice> choice(Fact fact) {
    if (fact.kind() != FactKind.PAYMENT && fact.kind() != FactKind.DIRECT_PAYMENT) {
      return List.of();
    }
    if (fact.details().get(ALLOCATION) instanceof List<?> parts) {
      return parts.stream().map(part -> part(part, fact.amount().currency())).toList();
    }
    return fact.claimId() == null
        ? List.of()
        : List.of(new KnownFact.Choice(fact.claimId(), fact.amount()));
  }

  private static KnownFact.Choice part(Object part, String currency) {
    Map<?, ?> values = (Map<?, ?>) part;
    return new KnownFact.Choice(
        Long.parseLong(values.get(CLAIM).toString()),
        Money.of(values.get(AMOUNT).toString(), currency));
  }
}
