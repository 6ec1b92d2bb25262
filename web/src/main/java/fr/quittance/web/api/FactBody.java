package fr.quittance.web.api;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A fact as it is posted. Members of the kinds of law are read, and refused with their kind until
 * it is taken.
 *
 * @param amount decimal string in the file's currency, at most two decimals
 */
public record FactBody(
    FactKind kind,
    LocalDate effectiveOn,
    String amount,
    Long claim,
    Long reverses,
    List<AllocationBody> allocation,
    LocalDate from,
    LocalDate to,
    String type,
    String title,
    String bucket,
    LocalDate notifiedOn,
    LocalDate enforceableOn,
    String rateKind,
    BigDecimal agreedRate) {

  /** The debtor's choice for one claim. */
  public record AllocationBody(Long claim, String amount) {}

  RecordFact command(FileId file, String currency) {
    refuseStrayMembers();
    return new RecordFact(
        file,
        kind,
        effectiveOn,
        money("amount", amount, currency),
        claim == null ? null : new ClaimId(claim),
        reverses == null ? null : new FactId(reverses),
        details(currency));
  }

  private void refuseStrayMembers() {
    boolean stray =
        Stream.of(from, to, type, title, bucket, notifiedOn, enforceableOn, rateKind, agreedRate)
            .anyMatch(Objects::nonNull);
    if (stray && kind != null && kind.accepted()) {
      throw Problem.invalid(
          "fact-stray-members", "A fact of kind " + kind + " does not carry all these members.");
    }
  }

  private Map<String, Object> details(String currency) {
    if (allocation == null) {
      return Map.of();
    }
    return Map.of("allocation", allocation.stream().map(part -> chosen(part, currency)).toList());
  }

  private static Map<String, Object> chosen(AllocationBody part, String currency) {
    Map<String, Object> values = new HashMap<>();
    values.put("claim", part.claim());
    Money amount = money("allocation", part.amount(), currency);
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
