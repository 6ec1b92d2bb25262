package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BalancePropertiesTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** A fact without its number, since numbers say only in which order facts were typed in. */
  record Said(Effect effect, int day, int cents, long claim, boolean chosen) {

    KnownFact numbered(long id) {
      Money amount = Money.of(BigDecimal.valueOf(cents, 2), Money.EUR);
      boolean payment = effect == Effect.PAYMENT;
      return new KnownFact(
          id,
          effect,
          START.plusDays(day),
          amount,
          payment ? null : claim,
          effect == Effect.PRINCIPAL ? START.plusDays(30 * (claim % 2)) : null,
          null,
          payment && chosen ? List.of(new KnownFact.Choice(claim, amount)) : List.of());
    }
  }

  @Property
  void theOrderOfLearningNeverMatters(
      @ForAll("histories") List<Said> said, @ForAll Random random, @ForAll("days") int day) {
    List<Said> shuffled = new ArrayList<>(said);
    Collections.shuffle(shuffled, random);
    Computed one = at(numbered(said), day);
    Computed other = at(numbered(shuffled), day);
    assertThat(other.open()).isEqualTo(one.open());
    assertThat(other.principal()).isEqualTo(one.principal());
    assertThat(other.credit()).isEqualTo(one.credit());
    assertThat(other.oldestDueOn()).isEqualTo(one.oldestDueOn());
  }

  @Property
  void aReversalEqualsNeverHavingBeen(
      @ForAll("histories") List<Said> said, @ForAll Random random, @ForAll("days") int day) {
    List<KnownFact> facts = numbered(said);
    KnownFact gone = facts.get(random.nextInt(facts.size()));
    List<KnownFact> without = new ArrayList<>(facts);
    without.remove(gone);
    List<KnownFact> reversed = new ArrayList<>(facts);
    reversed.add(
        new KnownFact(
            9999,
            Effect.REVERSAL,
            gone.effectiveOn().plusDays(40),
            gone.amount(),
            gone.claim(),
            null,
            gone.id(),
            List.of()));
    assertThat(at(reversed, day)).isEqualTo(at(without, day));
  }

  @Property
  void linesLessAllocationsAreTheTotal(
      @ForAll("histories") List<Said> said, @ForAll("days") int day) {
    Computed computed = at(numbered(said), day);
    Money lines = sum(computed.lines().stream().map(Computed.Line::amount).toList());
    Money onClaims =
        sum(
            computed.shares().stream()
                .filter(share -> share.claim() != null)
                .map(Computed.Share::amount)
                .toList());
    assertThat(computed.principal()).isEqualTo(lines.minus(onClaims));
    assertThat(computed.principal()).isEqualTo(sum(computed.open().values().stream().toList()));
    assertThat(computed.open().values()).noneMatch(Money::isNegative);
    assertThat(computed.credit().isNegative()).isFalse();
  }

  @Property
  void aPaymentIsSpreadWholeAndNeverMoreThanWhole(
      @ForAll("histories") List<Said> said, @ForAll("days") int day) {
    List<KnownFact> facts = numbered(said);
    Map<Long, Money> spread =
        at(facts, day).shares().stream()
            .collect(
                Collectors.toMap(Computed.Share::payment, Computed.Share::amount, Money::plus));
    for (KnownFact fact : facts) {
      if (fact.effect() == Effect.PAYMENT && !fact.effectiveOn().isAfter(START.plusDays(day))) {
        assertThat(spread.get(fact.id())).isEqualTo(fact.amount());
      }
    }
  }

  @Property
  void splittingLosesNoCent(@ForAll("weights") List<Integer> weights, @ForAll("cents") int share) {
    List<Money> open = weights.stream().map(cents -> money(cents)).toList();
    Money amount = money(share).min(sum(open));
    List<Money> parts = ProRata.split(amount, open);
    assertThat(sum(parts)).isEqualTo(amount);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i)).isBetween(Money.zero(Money.EUR), open.get(i));
    }
  }

  @Provide
  Arbitrary<List<Said>> histories() {
    Arbitrary<Effect> effects =
        Arbitraries.of(
            Effect.PRINCIPAL, Effect.PRINCIPAL, Effect.PAYMENT, Effect.PAYMENT, Effect.CREDIT_NOTE);
    Arbitrary<Said> said =
        Combinators.combine(
                effects,
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(1, 50_000),
                Arbitraries.longs().between(1, 4),
                Arbitraries.of(true, false, false))
            .as(Said::new);
    return said.list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 25);
  }

  @Provide
  Arbitrary<List<Integer>> weights() {
    return cents().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> cents() {
    return Arbitraries.integers().between(1, 1_000_000);
  }

  private static List<KnownFact> numbered(List<Said> said) {
    List<KnownFact> facts = new ArrayList<>();
    said.forEach(one -> facts.add(one.numbered(facts.size() + 1L)));
    return facts;
  }

  private static Computed at(List<KnownFact> facts, int day) {
    return BalanceCalculation.of(facts, START.plusDays(day), Money.EUR);
  }

  private static Money money(int cents) {
    return Money.of(BigDecimal.valueOf(cents, 2), Money.EUR);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(Money.EUR), Money::plus);
  }
}
