package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that count at the end of a day, in an order that depends on what they say and never on
 * when they were typed in.
 */
final class StandingFacts {

  private static final Comparator<KnownFact> BY_MEANING =
      Comparator.comparing(KnownFact::effectiveOn)
          .thenComparing(KnownFact::effect)
          .thenComparing(fact -> fact.choices().isEmpty())
          .thenComparing(KnownFact::amount, Comparator.nullsLast(Comparator.<Money>reverseOrder()))
          .thenComparing(KnownFact::claim, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(StandingFacts::contentKey)
          .thenComparing(KnownFact::id);

  private StandingFacts() {}

  /** A reversed fact and its reversal both vanish, whatever their dates. */
  static List<KnownFact> of(Collection<KnownFact> known, LocalDate asOf) {
    Set<Long> annulled = new HashSet<>();
    for (KnownFact fact : known) {
      if (fact.reverses() != null) {
        annulled.add(fact.reverses());
      }
    }
    return known.stream()
        .filter(fact -> fact.effect() != Effect.REVERSAL)
        .filter(fact -> !annulled.contains(fact.id()))
        .filter(fact -> !fact.effectiveOn().isAfter(asOf))
        .sorted(BY_MEANING)
        .toList();
  }

  private static String contentKey(KnownFact fact) {
    return fact.choices().isEmpty()
        ? String.valueOf(fact.content())
        : fact.choices().stream()
            .map(choice -> choice.claim() + "=" + choice.amount().plain())
            .sorted()
            .collect(Collectors.joining(","));
  }
}
