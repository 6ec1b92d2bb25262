package fr.quittance.insight;

import fr.quittance.kernel.Money;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that answers a search.
 *
 * @param id reference of a file, creditor or mandate, else the number of the row
 * @param text what matched, as it was written when it was kept; null where the amount says it all
 * @param amount what matched, where an amount was looked for; else null
 * @param file reference of the file that it belongs to; null where it belongs to none
 * @param closed whether that file is closed
 */
public record SearchHit(
    SearchKind kind,
    String id,
    String text,
    Money amount,
    String file,
    String debtor,
    String creditor,
    boolean closed) {

  /** What matched, whose it is and which creditor's, each said once. */
  public String label() {
    return Stream.of(written(amount), text, debtor, creditor)
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String written(Money amount) {
    return amount == null ? null : amount.plain() + " " + amount.currency();
  }

  /** Whose it is and which creditor's, where what matched does not say so already. */
  public String context() {
    return Stream.of(file, debtor, creditor)
        .filter(part -> part != null && !part.equals(text))
        .collect(Collectors.joining(" · "));
  }
}
