package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceCalculationTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

  @Test
  void aDayIsIncluded() {
    List<KnownFact> facts = List.of(claim(1, 10, "100", ISSUED), payment(2, "40", LATER));
    assertThat(at(facts, LATER).principal()).isEqualTo(Money.eur("60"));
    assertThat(at(facts, LATER.minusDays(1)).principal()).isEqualTo(Money.eur("100"));
    assertThat(at(facts, ISSUED.minusDays(1)).principal()).isEqualTo(Money.eur("0"));
  }

  @Test
  void oldestDueDateFirst() {
    List<KnownFact> facts =
        List.of(
            claim(1, 10, "100", LocalDate.of(2026, 3, 31)),
            claim(2, 11, "100", LocalDate.of(2026, 2, 28)),
            payment(3, "150", LATER));
    Computed computed = at(facts, LATER);
    assertThat(computed.open()).containsEntry(11L, Money.eur("0")).containsEntry(10L, eur("50"));
    assertThat(computed.shares())
        .containsExactly(
            new Computed.Share(3, 11L, eur("100"), Rule.OLDEST_DUE),
            new Computed.Share(3, 10L, eur("50"), Rule.OLDEST_DUE));
    assertThat(computed.oldestDueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void tiesInProportionToTheCent() {
    LocalDate due = LocalDate.of(2026, 2, 28);
    List<KnownFact> facts =
        List.of(
            claim(1, 10, "100", due),
            claim(2, 11, "100", due),
            claim(3, 12, "100", due),
            payment(4, "100", LATER));
    assertThat(at(facts, LATER).shares())
        .extracting(Computed.Share::amount)
        .containsExactly(eur("33.34"), eur("33.33"), eur("33.33"));
  }

  @Test
  void theDebtorsChoiceWins() {
    List<KnownFact> facts =
        List.of(
            claim(1, 10, "100", LocalDate.of(2026, 2, 28)),
            claim(2, 11, "100", LocalDate.of(2026, 3, 31)),
            new KnownFact(
                3,
                Effect.PAYMENT,
                LATER,
                eur("120"),
                null,
                null,
                null,
                List.of(new KnownFact.Choice(11, eur("70")))));
    assertThat(at(facts, LATER).shares())
        .containsExactly(
            new Computed.Share(3, 11L, eur("70"), Rule.DEBTOR_CHOICE),
            new Computed.Share(3, 10L, eur("50"), Rule.OLDEST_DUE));
  }

  @Test
  void anOverpaymentIsCreditAndMeetsALaterDebt() {
    List<KnownFact> before =
        List.of(claim(1, 10, "100", ISSUED), payment(2, "130", ISSUED.plusDays(5)));
    assertThat(at(before, LATER).principal()).isEqualTo(eur("0"));
    assertThat(at(before, LATER).credit()).isEqualTo(eur("30"));
    KnownFact later =
        new KnownFact(
            3, Effect.PRINCIPAL, ISSUED.plusDays(9), eur("50"), 11L, LATER, null, List.of());
    Computed after = at(List.of(before.get(0), before.get(1), later), LATER);
    assertThat(after.principal()).isEqualTo(eur("20"));
    assertThat(after.credit()).isEqualTo(eur("0"));
    assertThat(after.shares()).contains(new Computed.Share(2, 11L, eur("30"), Rule.CREDIT_OFFSET));
  }

  @Test
  void aCreditNoteOnAPaidClaimFreesTheMoney() {
    List<KnownFact> facts =
        List.of(
            claim(1, 10, "100", ISSUED),
            payment(2, "100", ISSUED.plusDays(5)),
            note(3, 10, "30", ISSUED.plusDays(9)));
    Computed computed = at(facts, LATER);
    assertThat(computed.principal()).isEqualTo(eur("0"));
    assertThat(computed.credit()).isEqualTo(eur("30"));
    assertThat(computed.paid()).isEqualTo(eur("100"));
  }

  @Test
  void aCreditNoteBeyondTheClaimIsCredit() {
    List<KnownFact> facts = List.of(claim(1, 10, "100", ISSUED), note(2, 10, "130", ISSUED));
    Computed computed = at(facts, LATER);
    assertThat(computed.principal()).isEqualTo(eur("0"));
    assertThat(computed.credit()).isEqualTo(eur("30"));
  }

  @Test
  void aReversalAnnulsFromTheFactsOwnDay() {
    KnownFact reversal =
        new KnownFact(3, Effect.REVERSAL, LATER, eur("40"), null, null, 2L, List.of());
    List<KnownFact> facts =
        List.of(claim(1, 10, "100", ISSUED), payment(2, "40", ISSUED.plusDays(5)), reversal);
    assertThat(at(facts, ISSUED.plusDays(6)).principal()).isEqualTo(eur("100"));
    assertThat(at(facts, LATER).shares()).isEmpty();
  }

  private static Computed at(List<KnownFact> facts, LocalDate day) {
    return BalanceCalculation.of(facts, day, Money.EUR);
  }

  private static KnownFact claim(long id, long claim, String amount, LocalDate due) {
    return new KnownFact(id, Effect.PRINCIPAL, ISSUED, eur(amount), claim, due, null, List.of());
  }

  private static KnownFact payment(long id, String amount, LocalDate on) {
    return new KnownFact(id, Effect.PAYMENT, on, eur(amount), null, null, null, List.of());
  }

  private static KnownFact note(long id, long claim, String amount, LocalDate on) {
    return new KnownFact(id, Effect.CREDIT_NOTE, on, eur(amount), claim, null, null, List.of());
  }

  private static Money eur(String amount) {
    return Money.eur(amount);
  }
}
