package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
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

  private static final LocalDate START = LocalDate.of(2024, 10, 1);
  private static final int LONGEST = 700;

  /** What a history is made of. */
  enum Kind {
    CLAIM,
    PAYMENT,
    CREDIT_NOTE,
    WAIVER,
    COST,
    NOTICE,
    JUDGMENT,
    GRACE,
    TERMS,
    STAY
  }

  /** A fact without its number, since numbers say only in which order facts were typed in. */
  record Said(Kind kind, int day, int cents, long claim, boolean choice) {

    KnownFact numbered(long id) {
      Money amount = Money.of(BigDecimal.valueOf(cents, 2), Money.EUR);
      LocalDate on = START.plusDays(kind == Kind.CLAIM ? claim * 10 : day);
      return switch (kind) {
        case CLAIM -> fact(id, Effect.PRINCIPAL, on, amount, claim, charge());
        case PAYMENT -> fact(id, Effect.PAYMENT, on, amount, choice ? claim : null, chosen(amount));
        case CREDIT_NOTE -> fact(id, Effect.CREDIT_NOTE, on, amount, claim, null);
        case WAIVER ->
            fact(
                id,
                Effect.WAIVER,
                on,
                amount,
                choice ? claim : null,
                new KnownFact.Waived(Bucket.values()[cents % 4]));
        case COST -> fact(id, Effect.COST, on, amount, null, null);
        case NOTICE -> fact(id, Effect.RULE, on, null, null, new KnownFact.Notice());
        case JUDGMENT ->
            fact(
                id,
                Effect.RULE,
                on,
                null,
                null,
                new KnownFact.Judgment(
                    choice ? JudgmentRate.LEGAL : JudgmentRate.AGREED, on.plusDays(10), choice));
        case GRACE ->
            fact(
                id,
                Effect.RULE,
                on,
                null,
                null,
                new KnownFact.Grace(new Period(on, on.plusDays(cents % 90))));
        case TERMS ->
            fact(
                id,
                Effect.RULE,
                on,
                null,
                null,
                new KnownFact.Terms(BigDecimal.valueOf(cents % 20), List.of(), choice));
        case STAY -> fact(id, Effect.STAY, on.plusDays(300), null, null, null);
      };
    }

    private KnownFact.Charge charge() {
      Regime regime = Regime.values()[(int) (claim % 3)];
      LocalDate due = START.plusDays(30 + 20 * (claim % 2));
      return new KnownFact.Charge(
          new ClaimTerms(due, regime, LegalCategory.OTHER, null), List.of());
    }

    private KnownFact.Choices chosen(Money amount) {
      return choice ? new KnownFact.Choices(List.of(new KnownFact.Choice(claim, amount))) : null;
    }

    private static KnownFact fact(
        long id, Effect effect, LocalDate on, Money amount, Long claim, KnownFact.Content content) {
      return new KnownFact(id, effect, on, amount, claim, null, content);
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
    assertThat(other.principals()).isEqualTo(one.principals());
    assertThat(other.credit()).isEqualTo(one.credit());
    assertThat(other.oldestDueOn()).isEqualTo(one.oldestDueOn());
    assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
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
            gone.id(),
            null));
    assertThat(at(reversed, day)).isEqualTo(at(without, day));
  }

  @Property
  void everyBucketIsItsLinesLessItsAllocations(
      @ForAll("histories") List<Said> said, @ForAll("days") int day) {
    Computed computed = at(numbered(said), day);
    Map<Bucket, Money> due = new EnumMap<>(Bucket.class);
    for (Computed.Line line : computed.lines()) {
      due.merge(bucket(line.kind()), line.amount(), Money::plus);
    }
    for (Computed.Share share : computed.shares()) {
      if (share.to() != null) {
        due.merge(share.to(), share.amount().negated(), Money::plus);
      }
    }
    Money none = Money.zero(Money.EUR);
    computed
        .open()
        .forEach((bucket, open) -> assertThat(open).isEqualTo(due.getOrDefault(bucket, none)));
    assertThat(computed.open().values()).noneMatch(Money::isNegative);
    assertThat(computed.total()).isEqualTo(sum(List.copyOf(computed.open().values())));
    assertThat(computed.credit().isNegative()).isFalse();
  }

  private static Bucket bucket(Computed.Kind kind) {
    return switch (kind) {
      case PRINCIPAL, CREDIT_NOTE, PRINCIPAL_WAIVER -> Bucket.PRINCIPAL;
      case COST, COST_WAIVER -> Bucket.COSTS;
      case INTEREST, INTEREST_WAIVER -> Bucket.INTEREST;
      case INDEMNITY, INDEMNITY_WAIVER -> Bucket.INDEMNITY;
    };
  }

  @Property
  void aPaymentIsSpreadOrHeldWholeAndNeverMoreThanWhole(
      @ForAll("histories") List<Said> said, @ForAll("days") int day) {
    List<KnownFact> facts = numbered(said);
    Computed computed = at(facts, day);
    Map<Long, Money> spread =
        computed.shares().stream()
            .collect(
                Collectors.toMap(Computed.Share::payment, Computed.Share::amount, Money::plus));
    computed.held().forEach(held -> spread.merge(held.fact(), held.amount(), Money::plus));
    for (KnownFact fact : facts) {
      if (fact.effect() == Effect.PAYMENT && !fact.effectiveOn().isAfter(START.plusDays(day))) {
        assertThat(spread.get(fact.id())).isEqualTo(fact.amount());
      }
    }
  }

  @Property
  void segmentsNeitherOverlapNorLeaveGapsWhileTheBaseBearsInterest(
      @ForAll("histories") List<Said> said) {
    List<KnownFact> facts = numbered(said);
    boolean graced = said.stream().anyMatch(one -> one.kind() == Kind.GRACE);
    Map<Long, List<Computed.Line>> byClaim =
        at(facts, LONGEST).lines().stream()
            .filter(line -> line.accrual() != null)
            .sorted(Comparator.comparing(Computed.Line::from))
            .collect(Collectors.groupingBy(Computed.Line::claim));
    for (List<Computed.Line> lines : byClaim.values()) {
      for (int i = 1; i < lines.size(); i++) {
        LocalDate expected = lines.get(i - 1).accrual().to().plusDays(1);
        assertThat(lines.get(i).from()).isAfterOrEqualTo(expected);
        if (!graced && onlyGrowing(said)) {
          assertThat(lines.get(i).from()).isEqualTo(expected);
        }
      }
    }
  }

  private static boolean onlyGrowing(List<Said> said) {
    return said.stream()
        .noneMatch(
            one ->
                one.kind() == Kind.PAYMENT
                    || one.kind() == Kind.CREDIT_NOTE
                    || one.kind() == Kind.WAIVER);
  }

  @Property
  void anotherDayNeverLowersTheInterestOfAnUnpaidClaim(
      @ForAll("cents") int cents, @ForAll("claims") long claim, @ForAll("days") int day) {
    List<KnownFact> facts =
        numbered(
            List.of(
                new Said(Kind.CLAIM, 0, cents, claim, false),
                new Said(Kind.NOTICE, 60, 1, claim, false)));
    assertThat(at(facts, day + 1).open().get(Bucket.INTEREST))
        .isGreaterThanOrEqualTo(at(facts, day).open().get(Bucket.INTEREST));
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
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(6, Kind.CLAIM),
            net.jqwik.api.Tuple.of(6, Kind.PAYMENT),
            net.jqwik.api.Tuple.of(3, Kind.CREDIT_NOTE),
            net.jqwik.api.Tuple.of(2, Kind.WAIVER),
            net.jqwik.api.Tuple.of(2, Kind.COST),
            net.jqwik.api.Tuple.of(2, Kind.NOTICE),
            net.jqwik.api.Tuple.of(1, Kind.JUDGMENT),
            net.jqwik.api.Tuple.of(1, Kind.GRACE),
            net.jqwik.api.Tuple.of(1, Kind.TERMS),
            net.jqwik.api.Tuple.of(1, Kind.STAY));
    Arbitrary<Said> said =
        Combinators.combine(
                kinds,
                Arbitraries.integers().between(0, LONGEST),
                Arbitraries.integers().between(1, 500_000),
                claims(),
                Arbitraries.of(true, false, false))
            .as(Said::new);
    return said.list().ofMinSize(1).ofMaxSize(14);
  }

  @Provide
  Arbitrary<Long> claims() {
    return Arbitraries.longs().between(1, 5);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, LONGEST);
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
    return BalanceCalculation.of(facts, TestLaw.LAW, START.plusDays(day), Money.EUR);
  }

  private static Money money(int cents) {
    return Money.of(BigDecimal.valueOf(cents, 2), Money.EUR);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(Money.EUR), Money::plus);
  }
}
