package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Facts told one after the other, and the law that they are read with. */
final class Told {

  static final long CLAIM = 10;

  final List<KnownFact> facts = new ArrayList<>();
  private final InterestLaw law;

  private Told(InterestLaw law) {
    this.law = law;
  }

  static Told file() {
    return new Told(TestLaw.LAW);
  }

  static Told file(InterestLaw law) {
    return new Told(law);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A claim of a company against a professional. */
  Told commercial(String amount, String dueOn) {
    return claim(CLAIM, amount, terms(dueOn, Regime.COMMERCIAL, LegalCategory.OTHER, null));
  }

  Told agreed(String amount, String dueOn, String rate) {
    return claim(CLAIM, amount, terms(dueOn, Regime.COMMERCIAL, LegalCategory.OTHER, rate));
  }

  Told ofState(String amount, String dueOn) {
    return claim(CLAIM, amount, terms(dueOn, Regime.PUBLIC, LegalCategory.OTHER, null));
  }

  /** A claim of a company against a consumer. */
  Told civil(String amount, String dueOn) {
    return claim(CLAIM, amount, terms(dueOn, Regime.CIVIL, LegalCategory.OTHER, null));
  }

  Told ofIndividual(String amount, String dueOn) {
    return claim(CLAIM, amount, terms(dueOn, Regime.CIVIL, LegalCategory.INDIVIDUAL, null));
  }

  static ClaimTerms terms(String dueOn, Regime regime, LegalCategory category, String rate) {
    return new ClaimTerms(day(dueOn), regime, category, rate == null ? null : new BigDecimal(rate));
  }

  /** Issued thirty days before it falls due. */
  Told claim(long id, String amount, ClaimTerms terms) {
    return fact(
        Effect.PRINCIPAL,
        terms.dueOn().minusDays(30).toString(),
        amount,
        id,
        new KnownFact.Charge(terms, List.of()));
  }

  Told pays(String day, String amount) {
    return fact(Effect.PAYMENT, day, amount, null, null);
  }

  Told paysClaim(String day, String amount, long claim) {
    return fact(
        Effect.PAYMENT,
        day,
        amount,
        claim,
        new KnownFact.Choices(List.of(new KnownFact.Choice(claim, Money.eur(amount)))));
  }

  Told creditNote(String day, String amount) {
    return fact(Effect.CREDIT_NOTE, day, amount, CLAIM, null);
  }

  Told waives(String day, String amount, Bucket bucket) {
    return fact(Effect.WAIVER, day, amount, null, new KnownFact.Waived(bucket));
  }

  Told cost(String day, String amount) {
    return fact(Effect.COST, day, amount, null, null);
  }

  Told notice(String day) {
    return fact(Effect.RULE, day, null, null, new KnownFact.Notice());
  }

  Told judgment(String day, JudgmentRate rate, boolean capitalises) {
    return fact(Effect.RULE, day, null, null, new KnownFact.Judgment(rate, day(day), capitalises));
  }

  Told grace(String from, String to) {
    return fact(Effect.RULE, from, null, null, new KnownFact.Grace(new Period(day(from), day(to))));
  }

  Told terms(String day, String rate, List<Bucket> order, boolean capitalises) {
    BigDecimal agreed = rate == null ? null : new BigDecimal(rate);
    return fact(Effect.RULE, day, null, null, new KnownFact.Terms(agreed, order, capitalises));
  }

  Told stay(String day) {
    return fact(Effect.STAY, day, null, null, null);
  }

  /** Annuls the fact told last. */
  Told reversed(String day) {
    KnownFact last = facts.get(facts.size() - 1);
    facts.add(
        new KnownFact(
            facts.size() + 1L, Effect.REVERSAL, day(day), last.amount(), null, last.id(), null));
    return this;
  }

  private Told fact(
      Effect effect, String day, String amount, Long claim, KnownFact.Content content) {
    facts.add(
        new KnownFact(
            facts.size() + 1L,
            effect,
            day(day),
            amount == null ? null : Money.eur(amount),
            claim,
            null,
            content));
    return this;
  }

  Computed at(String asOf) {
    return at(day(asOf));
  }

  Computed at(LocalDate asOf) {
    return BalanceCalculation.of(facts, law, asOf, Money.EUR);
  }

  String interest(String asOf) {
    return at(asOf).open().get(Bucket.INTEREST).plain();
  }

  String principal(String asOf) {
    return at(asOf).open().get(Bucket.PRINCIPAL).plain();
  }

  String indemnity(String asOf) {
    return at(asOf).open().get(Bucket.INDEMNITY).plain();
  }

  String total(String asOf) {
    return at(asOf).total().plain();
  }

  List<String> interestAmounts(String asOf) {
    return at(asOf).lines().stream()
        .filter(line -> line.kind() == Computed.Kind.INTEREST)
        .map(line -> line.amount().plain())
        .toList();
  }
}
