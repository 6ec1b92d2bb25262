package fr.quittance.ledger.calc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
          .thenComparing(fact -> fact.choice().isEmpty())
          .thenComparing(KnownFact::amount, Comparator.reverseOrder())
          .thenComparing(KnownFact::claim, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(StandingFacts::choiceKey)
          .thenComparing(KnownFact::id);

  private StandingFacts() {}

  /** A reversed fact and its reversal both vanish, whatever their dates. */
  static List<KnownFact> of(Collection<KnownFact> known, LocalDate asOf) {
    Set<Long> annulled =
        known.stream()
            .map(KnownFact::reverses)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return known.stream()
        .filter(fact -> fact.effect() != Effect.REVERSAL && fact.effect() != Effect.NONE)
        .filter(fact -> !annulled.contains(fact.id()))
        .filter(fact -> !fact.effectiveOn().isAfter(asOf))
        .sorted(BY_MEANING)
        .toList();
  }

  private static String choiceKey(KnownFact fact) {
    return fact.choice().stream()
        .map(choice -> choice.claim() + "=" + choice.amount().plain())
        .sorted()
        .collect(Collectors.joining(","));
  }
}
