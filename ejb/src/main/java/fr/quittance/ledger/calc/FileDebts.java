package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a file owes: its claims and its costs, with the lines that explain them. */
final class FileDebts {

  private static final Comparator<ClaimAccount> BY_DUE_DATE =
      Comparator.comparing(ClaimAccount::dueOn).thenComparing(ClaimAccount::claim);

  private final FileEvents events;
  private final InterestLaw law;
  private final String currency;
  private final Map<Long, ClaimAccount> claims = new TreeMap<>();
  private final List<ClaimAccount> byDueDate = new ArrayList<>();
  private final List<CostAccount> costs = new ArrayList<>();
  private final Map<Long, List<KnownFact>> early = new HashMap<>();
  private final List<Computed.Line> lines = new ArrayList<>();
  private final List<Computed.Share> excessShares = new ArrayList<>();
  private final List<Computed.Held> heldBack = new ArrayList<>();
  private Money excess;

  FileDebts(FileEvents events, InterestLaw law, String currency) {
    this.events = events;
    this.law = law;
    this.currency = currency;
    this.excess = Money.zero(currency);
  }

  ClaimAccount claim(long id) {
    return claims.get(id);
  }

  /** Oldest due date first. */
  List<ClaimAccount> byDueDate() {
    return byDueDate;
  }

  List<CostAccount> costs() {
    return costs;
  }

  void charge(KnownFact fact) {
    ClaimAccount claim = claims.get(fact.claim());
    if (claim == null) {
      claim = new ClaimAccount(fact, events, law, lines::add);
      claims.put(fact.claim(), claim);
      byDueDate.add(claim);
      byDueDate.sort(BY_DUE_DATE);
    }
    claim.accrueTo(fact.effectiveOn());
    claim.pot(Bucket.PRINCIPAL).charge(fact.amount());
    line(Computed.Kind.PRINCIPAL, fact.effectiveOn(), fact.claim(), fact.amount(), "CLAIM");
    for (KnownFact note : early.getOrDefault(fact.claim(), List.of())) {
      lower(claim, note, fact.effectiveOn());
    }
    early.remove(fact.claim());
  }

  void cost(KnownFact fact) {
    costs.add(new CostAccount(fact));
    line(Computed.Kind.COST, fact.effectiveOn(), fact.claim(), fact.amount(), "COST");
  }

  void indemnity(ClaimAccount claim, LocalDate day, Money amount, String source) {
    claim.pot(Bucket.INDEMNITY).charge(amount);
    lines.add(new Computed.Line(Computed.Kind.INDEMNITY, claim.claim(), null, day, amount, source));
  }

  /** Lowers a claim's principal; what goes beyond it is credit. */
  ClaimAccount creditNote(KnownFact fact) {
    ClaimAccount claim = claims.get(fact.claim());
    if (claim == null) {
      early.computeIfAbsent(fact.claim(), id -> new ArrayList<>()).add(fact);
    } else {
      lower(claim, fact, fact.effectiveOn());
    }
    return claim;
  }

  private void lower(ClaimAccount claim, KnownFact note, LocalDate day) {
    claim.accrueTo(day);
    Pot principal = claim.pot(Bucket.PRINCIPAL);
    Money used = note.amount().min(principal.worth());
    if (used.isPositive()) {
      principal.giveUp(used);
      line(Computed.Kind.CREDIT_NOTE, day, note.claim(), used.negated(), "CREDIT_NOTE");
    }
    exceed(note, note.amount().minus(used));
  }

  private void exceed(KnownFact note, Money over) {
    if (over.isPositive()) {
      excess = excess.plus(over);
      excessShares.add(new Computed.Share(note.id(), null, null, over, Rule.CREDIT_NOTE_EXCESS));
    }
  }

  /** Gives up what is open of a bucket, oldest due date first, as far as the waiver goes. */
  void waive(KnownFact fact) {
    Bucket bucket = ((KnownFact.Waived) fact.content()).bucket();
    Money left = fact.amount();
    for (Debt debt : bucket == Bucket.COSTS ? costs : byDueDate) {
      if (left.isPositive() && concerned(fact, debt)) {
        left = left.minus(waive(fact, debt, bucket, left));
      }
    }
    if (left.isPositive()) {
      heldBack.add(new Computed.Held(fact.id(), left, Rule.WAIVER_EXCESS));
    }
  }

  private static boolean concerned(KnownFact fact, Debt debt) {
    return fact.claim() == null || fact.claim().equals(debt.claim());
  }

  private Money waive(KnownFact fact, Debt debt, Bucket bucket, Money wanted) {
    if (debt instanceof ClaimAccount claim) {
      claim.accrueTo(fact.effectiveOn());
    }
    Money used = wanted.min(debt.pot(bucket).open());
    if (used.isPositive()) {
      debt.pot(bucket).giveUp(used);
      line(waiver(bucket), fact.effectiveOn(), debt.claim(), used.negated(), "WAIVER");
    }
    return used;
  }

  private static Computed.Kind waiver(Bucket bucket) {
    return switch (bucket) {
      case COSTS -> Computed.Kind.COST_WAIVER;
      case INTEREST -> Computed.Kind.INTEREST_WAIVER;
      case PRINCIPAL -> Computed.Kind.PRINCIPAL_WAIVER;
      case INDEMNITY -> Computed.Kind.INDEMNITY_WAIVER;
    };
  }

  private void line(Computed.Kind kind, LocalDate day, Long claim, Money amount, String basis) {
    lines.add(new Computed.Line(kind, claim, null, day, amount, basis));
  }

  /** Lets interest run to the last day; a note on a claim that never came is credit. */
  void close(LocalDate day) {
    early.values().forEach(notes -> notes.forEach(note -> exceed(note, note.amount())));
    byDueDate.forEach(claim -> claim.accrueTo(day));
  }

  Money placed() {
    return sum(byDueDate.stream().map(claim -> claim.pot(Bucket.PRINCIPAL).charged()).toList());
  }

  Map<Bucket, Money> open() {
    Map<Bucket, Money> open = new EnumMap<>(Bucket.class);
    for (Bucket bucket : Bucket.values()) {
      List<? extends Debt> owing = bucket == Bucket.COSTS ? costs : byDueDate;
      open.put(bucket, sum(owing.stream().map(debt -> debt.pot(bucket).open()).toList()));
    }
    return open;
  }

  Map<Long, Money> principals() {
    Map<Long, Money> open = new HashMap<>();
    claims.forEach((id, claim) -> open.put(id, claim.open(Bucket.PRINCIPAL)));
    return open;
  }

  /** Null where nothing with a due date is open. */
  LocalDate oldestDueOn() {
    return byDueDate.stream()
        .filter(claim -> claim.open(Bucket.PRINCIPAL).isPositive())
        .map(ClaimAccount::dueOn)
        .filter(due -> !due.equals(LocalDate.MAX))
        .findFirst()
        .orElse(null);
  }

  boolean provisional() {
    return byDueDate.stream().anyMatch(ClaimAccount::isProvisional);
  }

  /** Oldest first. */
  List<Computed.Line> lines() {
    lines.sort(
        Comparator.comparing(Computed.Line::from)
            .thenComparing(Computed.Line::kind)
            .thenComparing(Computed.Line::claim, Comparator.nullsFirst(Comparator.naturalOrder())));
    return lines;
  }

  Money excess() {
    return excess;
  }

  List<Computed.Share> excessShares() {
    return excessShares;
  }

  List<Computed.Held> heldBack() {
    return heldBack;
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }
}
