package fr.quittance.ledger.calc;

import fr.quittance.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the standing facts of a file change about what its claims bear. */
final class FileEvents {

  private final List<KnownFact> rules;
  private final LocalDate stay;

  FileEvents(Collection<KnownFact> standing) {
    this.rules =
        standing.stream()
            .filter(fact -> fact.effect() == Effect.RULE)
            .sorted(Comparator.comparing(KnownFact::effectiveOn))
            .toList();
    this.stay =
        standing.stream()
            .filter(fact -> fact.effect() == Effect.STAY)
            .map(KnownFact::effectiveOn)
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
  }

  /** The day of insolvency or of admission to over-indebtedness; MAX where there is none. */
  LocalDate stay() {
    return stay;
  }

  /** The first formal notice that reached a claim already placed; null where there was none. */
  LocalDate noticeOn(long claim, LocalDate placedOn) {
    return about(claim, KnownFact.Notice.class)
        .map(KnownFact::effectiveOn)
        .filter(day -> !day.isBefore(placedOn))
        .findFirst()
        .orElse(null);
  }

  /** The day after the first judgment that grants legal interest; MAX where there is none. */
  LocalDate judgedFrom(long claim, LocalDate placedOn) {
    return legalJudgments(claim, placedOn)
        .map(fact -> fact.effectiveOn().plusDays(1))
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  LocalDate surchargeFrom(long claim, LocalDate placedOn) {
    return legalJudgments(claim, placedOn)
        .map(fact -> ((KnownFact.Judgment) fact.content()).surchargeFrom())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Stream<KnownFact> legalJudgments(long claim, LocalDate placedOn) {
    return about(claim, KnownFact.Judgment.class)
        .filter(fact -> ((KnownFact.Judgment) fact.content()).rate() == JudgmentRate.LEGAL)
        .filter(fact -> !fact.effectiveOn().isBefore(placedOn));
  }

  List<Period> grace(long claim) {
    return about(claim, KnownFact.Grace.class)
        .map(fact -> ((KnownFact.Grace) fact.content()).period())
        .toList();
  }

  List<LocalDate> termsChanges(long claim) {
    return about(claim, KnownFact.Terms.class).map(KnownFact::effectiveOn).toList();
  }

  /** The agreed rate on a day: what terms said last, else what the claim came with. */
  BigDecimal agreedRate(long claim, LocalDate day, BigDecimal atFirst) {
    if (rules.isEmpty()) {
      return atFirst;
    }
    return about(claim, KnownFact.Terms.class)
        .filter(fact -> !fact.effectiveOn().isAfter(day))
        .map(fact -> ((KnownFact.Terms) fact.content()).agreedRate())
        .filter(Objects::nonNull)
        .reduce(atFirst, (before, later) -> later);
  }

  /** From when interest of a whole year bears interest itself; null where nobody granted it. */
  LocalDate capitalisesFrom(long claim) {
    return rules.stream()
        .filter(fact -> fact.concerns(claim) && grantsCapitalisation(fact.content()))
        .map(KnownFact::effectiveOn)
        .findFirst()
        .orElse(null);
  }

  private static boolean grantsCapitalisation(KnownFact.Content content) {
    return content instanceof KnownFact.Judgment judgment && judgment.capitalises()
        || content instanceof KnownFact.Terms terms && terms.capitalises();
  }

  /** The order of allocation on a day, empty where no terms changed it. */
  List<Bucket> order(LocalDate day) {
    return rules.isEmpty()
        ? List.of()
        : rules.stream()
            .filter(
                fact ->
                    fact.content() instanceof KnownFact.Terms && !fact.effectiveOn().isAfter(day))
            .map(fact -> ((KnownFact.Terms) fact.content()).order())
            .filter(order -> !order.isEmpty())
            .reduce(List.of(), (before, later) -> later);
  }

  private Stream<KnownFact> about(long claim, Class<? extends KnownFact.Content> content) {
    return rules.isEmpty()
        ? Stream.empty()
        : rules.stream().filter(fact -> content.isInstance(fact.content()) && fact.concerns(claim));
  }
}
