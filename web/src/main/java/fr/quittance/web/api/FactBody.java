package fr.quittance.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.RecordFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A fact as it is posted. Which members a kind carries, the rules for facts say.
 *
 * @param amount decimal string, at most two decimals
 * @param currency the file's where it is absent
 * @param allocation of a payment: the parts that the debtor wants, each {@code claim} and {@code
 *     amount}; of terms: the order of the buckets
 */
public record FactBody(
    FactKind kind,
    LocalDate effectiveOn,
    String amount,
    String currency,
    Long claim,
    Long reverses,
    JsonNode allocation,
    LocalDate from,
    LocalDate to,
    String type,
    String title,
    String bucket,
    LocalDate notifiedOn,
    LocalDate enforceableOn,
    String rateKind,
    BigDecimal agreedRate,
    Boolean capitalisation) {

  RecordFact command(FileId file, String fileCurrency) {
    String counted = currency == null ? fileCurrency : currency;
    return new RecordFact(
        file,
        kind,
        effectiveOn,
        money("amount", amount, counted),
        claim == null ? null : new ClaimId(claim),
        reverses == null ? null : new FactId(reverses),
        details(counted));
  }

  private Map<String, Object> details(String counted) {
    Map<String, Object> details = new HashMap<>();
    put(details, "from", from);
    put(details, "to", to);
    put(details, "type", type);
    put(details, "title", title);
    put(details, "bucket", bucket);
    put(details, "notifiedOn", notifiedOn);
    put(details, "enforceableOn", enforceableOn);
    put(details, "rateKind", rateKind);
    put(details, "agreedRate", agreedRate);
    put(details, "capitalisation", capitalisation);
    if (allocation != null && !allocation.isNull()) {
      details.put(kind == FactKind.TERMS ? "order" : "allocation", allocation(counted));
    }
    return details;
  }

  private static void put(Map<String, Object> details, String name, Object value) {
    if (value != null) {
      details.put(name, value.toString());
    }
  }

  /** Of terms, an order of buckets; of a payment, the parts that the debtor wants. */
  private Object allocation(String counted) {
    if (kind == FactKind.TERMS) {
      return allocation.isArray() ? elements().map(JsonNode::asText).toList() : allocation.asText();
    }
    return allocation.isArray()
        ? elements().map(part -> chosen(part, counted)).toList()
        : allocation.asText();
  }

  private Stream<JsonNode> elements() {
    return StreamSupport.stream(allocation.spliterator(), false);
  }

  private static Map<String, Object> chosen(JsonNode part, String counted) {
    Map<String, Object> values = new HashMap<>();
    if (part.path("claim").canConvertToLong()) {
      values.put("claim", part.path("claim").longValue());
    }
    Money amount = money("allocation", part.path("amount").asText(null), counted);
    values.put("amount", amount == null ? null : amount.plain());
    return values;
  }

  private static Money money(String field, String text, String currency) {
    if (text == null) {
      return null;
    }
    try {
      BigDecimal amount = new BigDecimal(text.strip());
      if (amount.stripTrailingZeros().scale() > 2) {
        throw refused(field);
      }
      return Money.of(amount, currency);
    } catch (NumberFormatException e) {
      throw refused(field);
    }
  }

  private static Problem refused(String field) {
    return Problem.invalidField(
        field, "wrong-value", field + " is an amount such as 12.34, with at most two decimals.");
  }
}
