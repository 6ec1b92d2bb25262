package fr.quittance.ledger.domain;

import static fr.quittance.ledger.domain.FactDetails.date;
import static fr.quittance.ledger.domain.FactDetails.text;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import fr.quittance.ledger.calc.Bucket;
import fr.quittance.ledger.calc.ClaimTerms;
import fr.quittance.ledger.calc.Effect;
import fr.quittance.ledger.calc.JudgmentRate;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.calc.LegalCategory;
import fr.quittance.ledger.calc.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads a kept fact as the computation takes it. */
public final class FactReading {

  private static final String COMPANY = "COMPANY";
  private static final String INDIVIDUAL = "INDIVIDUAL";

  private FactReading() {}

  /** The fact as the computation takes it. */
  public static KnownFact of(FactRecord fact) {
    return new KnownFact(
        fact.id(),
        effect(fact),
        fact.effectiveOn(),
        fact.amount(),
        fact.claim(),
        fact.reverses(),
        content(fact));
  }

  private static Effect effect(FactRecord fact) {
    return switch (fact.kind()) {
      case CLAIM -> Effect.PRINCIPAL;
      case COST -> Effect.COST;
      case CREDIT_NOTE -> Effect.CREDIT_NOTE;
      case WAIVER -> Effect.WAIVER;
      case PAYMENT, DIRECT_PAYMENT -> Effect.PAYMENT;
      case REVERSAL -> Effect.REVERSAL;
      case INSOLVENCY_OPENED, OVERINDEBTEDNESS_ADMITTED -> Effect.STAY;
      case FORMAL_NOTICE, JUDGMENT, GRACE_PERIOD, TERMS -> Effect.RULE;
    };
  }

  private static KnownFact.Content content(FactRecord fact) {
    Map<String, Object> details = fact.details();
    return switch (fact.kind()) {
      case CLAIM -> charge(details);
      case PAYMENT, DIRECT_PAYMENT -> choices(fact);
      case WAIVER -> new KnownFact.Waived(Bucket.valueOf(text(details, FactDetails.BUCKET)));
      case FORMAL_NOTICE -> new KnownFact.Notice();
      case JUDGMENT -> judgment(details);
      case GRACE_PERIOD ->
          new KnownFact.Grace(
              new Period(date(details, FactDetails.FROM), date(details, FactDetails.TO)));
      case TERMS ->
          new KnownFact.Terms(
              number(details, FactDetails.AGREED_RATE),
              FactDetails.order(details.get(FactDetails.ORDER)),
              granted(details));
      case COST, CREDIT_NOTE, REVERSAL, INSOLVENCY_OPENED, OVERINDEBTEDNESS_ADMITTED -> null;
    };
  }

  private static KnownFact.Charge charge(Map<String, Object> details) {
    String debtor = text(details, FactDetails.DEBTOR_KIND);
    String creditor = text(details, FactDetails.CREDITOR_KIND);
    return new KnownFact.Charge(
        new ClaimTerms(
            date(details, FactDetails.DUE_DATE),
            regime(debtor, creditor),
            INDIVIDUAL.equals(creditor) ? LegalCategory.INDIVIDUAL : LegalCategory.OTHER,
            number(details, FactDetails.AGREED_RATE)),
        FactDetails.order(details.get(FactDetails.ORDER)));
  }

  /** L441-10 needs a professional on both sides; all others owe legal interest. */
  private static Regime regime(String debtor, String creditor) {
    if (!COMPANY.equals(creditor) || debtor == null) {
      return Regime.CIVIL;
    }
    return switch (debtor) {
      case "BUSINESS" -> Regime.COMMERCIAL;
      case "PUBLIC" -> Regime.PUBLIC;
      default -> Regime.CIVIL;
    };
  }

  /** A named claim on a payment is a choice of that claim for the whole amount. */
  private static KnownFact.Choices choices(FactRecord fact) {
    if (fact.details().get(FactDetails.ALLOCATION) instanceof List<?> parts) {
      return new KnownFact.Choices(
          parts.stream().map(part -> part(part, fact.amount().currency())).toList());
    }
    return fact.claim() == null
        ? null
        : new KnownFact.Choices(List.of(new KnownFact.Choice(fact.claim(), fact.amount())));
  }

  private static KnownFact.Choice part(Object part, String currency) {
    Map<?, ?> values = (Map<?, ?>) part;
    return new KnownFact.Choice(
        Long.parseLong(values.get(FactDetails.CLAIM).toString()),
        Money.of(values.get(FactDetails.AMOUNT).toString(), currency));
  }

  /**
   * The delays of the increased rate run from notification, if the title is enforceable by then.
   */
  private static KnownFact.Judgment judgment(Map<String, Object> details) {
    LocalDate notified = date(details, FactDetails.NOTIFIED_ON);
    LocalDate enforceable = date(details, FactDetails.ENFORCEABLE_ON);
    LocalDate from =
        notified == null || enforceable != null && enforceable.isAfter(notified)
            ? enforceable
            : notified;
    return new KnownFact.Judgment(
        JudgmentRate.valueOf(text(details, FactDetails.RATE_KIND)), from, granted(details));
  }

  private static boolean granted(Map<String, Object> details) {
    return Boolean.TRUE.equals(details.get(FactDetails.CAPITALISATION));
  }

  private static BigDecimal number(Map<String, Object> details, String name) {
    String text = text(details, name);
    return text == null ? null : new BigDecimal(text);
  }
}
