package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyCause;
import fr.quittance.ledger.MoneyMovement;
import fr.quittance.ledger.MoneyMovementKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
  private static final CreditorId CREDITOR = new CreditorId(7);

  @Test
  void aBookedCreditWaitsInSuspense() {
    assertThat(MoneyRules.postings(line(MoneyMovementKind.BOOKED, "120.50")))
        .containsExactly(
            posting(MoneyAccount.BANK, "120.50"), posting(MoneyAccount.SUSPENSE, "-120.50"));
  }

  @Test
  void moneyOutTakesFromSuspense() {
    assertThat(MoneyRules.postings(line(MoneyMovementKind.BOOKED, "-30")))
        .containsExactly(posting(MoneyAccount.BANK, "-30"), posting(MoneyAccount.SUSPENSE, "30"));
  }

  @Test
  void aMatchOwesTheMoneyToItsCreditorAndItsUndoingDoesNot() {
    MoneyCause cause = MoneyCause.match(3, 1, new FileId(2));
    MoneyPosting owed = new MoneyPosting(MoneyAccount.CREDITOR, CREDITOR, Money.eur("-80"));
    assertThat(
            MoneyRules.postings(
                MoneyMovement.ofMatch(
                    MoneyMovementKind.MATCHED, cause, DAY, Money.eur("80"), CREDITOR, null)))
        .containsExactly(posting(MoneyAccount.SUSPENSE, "80"), owed);
    assertThat(
            MoneyRules.postings(
                MoneyMovement.ofMatch(
                    MoneyMovementKind.UNMATCHED, cause, DAY, Money.eur("80"), CREDITOR, null)))
        .containsExactly(
            new MoneyPosting(MoneyAccount.CREDITOR, CREDITOR, Money.eur("80")),
            posting(MoneyAccount.SUSPENSE, "-80"));
  }

  @Test
  void aNetStatementKeepsCommissionAndVat() {
    assertThat(MoneyRules.postings(setOff("600", "120")))
        .containsExactly(
            new MoneyPosting(MoneyAccount.CREDITOR, CREDITOR, Money.eur("720")),
            posting(MoneyAccount.COMMISSION, "-600"),
            posting(MoneyAccount.VAT, "-120"));
  }

  @Test
  void nothingIsPostedWhereNothingMoves() {
    assertThat(MoneyRules.postings(setOff("0", "0"))).isEmpty();
    assertThat(MoneyRules.postings(setOff("10", "0"))).hasSize(2);
    assertThat(MoneyRules.postings(line(MoneyMovementKind.BOOKED, "0"))).isEmpty();
  }

  private static MoneyMovement line(MoneyMovementKind kind, String amount) {
    return MoneyMovement.ofLine(kind, MoneyCause.line(1, 0), DAY, Money.eur(amount));
  }

  private static MoneyMovement setOff(String commission, String vat) {
    return MoneyMovement.setOff(
        MoneyCause.statement(new StatementId(5)),
        DAY,
        Money.eur(commission),
        Money.eur(vat),
        CREDITOR);
  }

  private static MoneyPosting posting(MoneyAccount account, String amount) {
    return new MoneyPosting(account, null, Money.eur(amount));
  }
}
