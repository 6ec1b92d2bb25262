package fr.quittance.ledger.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyFigure;
import fr.quittance.ledger.calc.MoneySum.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyComparisonTest {

  @Test
  void threeSidesThatTellTheSameAgree() {
    List<MoneyFigure> figures =
        figures(
            sum(Side.BANK, MoneyAccount.BANK, null, "150"),
            sum(Side.JOURNAL, MoneyAccount.BANK, null, "150"),
            sum(Side.JOURNAL, MoneyAccount.CREDITOR, 1L, "100"),
            sum(Side.JOURNAL, MoneyAccount.SUSPENSE, null, "50"),
            sum(Side.FILES, MoneyAccount.CREDITOR, 1L, "100"),
            sum(Side.FILES, MoneyAccount.SUSPENSE, null, "50"));
    assertThat(figures).hasSize(MoneyAccount.values().length).allMatch(MoneyFigure::agrees);
    assertThat(figures.get(0).files()).isEqualTo(Money.eur("150"));
  }

  @Test
  void aBankThatSaysLessShowsOnTheBankAlone() {
    List<MoneyFigure> figures =
        figures(
            sum(Side.BANK, MoneyAccount.BANK, null, "149.99"),
            sum(Side.JOURNAL, MoneyAccount.BANK, null, "150"),
            sum(Side.JOURNAL, MoneyAccount.SUSPENSE, null, "150"),
            sum(Side.FILES, MoneyAccount.SUSPENSE, null, "150"));
    assertThat(figures.stream().filter(figure -> !figure.agrees()))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.account()).isEqualTo(MoneyAccount.BANK);
              assertThat(figure.spread()).isEqualTo(Money.eur("0.01"));
            });
  }

  @Test
  void twoCreditorsThatDifferAreFoundThoughTogetherTheyAgree() {
    List<MoneyFigure> differing =
        figures(
                sum(Side.JOURNAL, MoneyAccount.CREDITOR, 1L, "60"),
                sum(Side.JOURNAL, MoneyAccount.CREDITOR, 2L, "40"),
                sum(Side.FILES, MoneyAccount.CREDITOR, 1L, "50"),
                sum(Side.FILES, MoneyAccount.CREDITOR, 2L, "50"))
            .stream()
            .filter(figure -> figure.account() == MoneyAccount.CREDITOR && !figure.agrees())
            .toList();
    assertThat(differing)
        .extracting(MoneyFigure::creditor)
        .containsExactly(new CreditorId(1), new CreditorId(2));
  }

  @Test
  void currenciesAreComparedApart() {
    List<MoneyFigure> figures =
        figures(
            sum(Side.BANK, MoneyAccount.BANK, null, "10"),
            new MoneySum(Side.JOURNAL, MoneyAccount.BANK, null, Money.of("10", "CHF")));
    assertThat(figures.stream().filter(figure -> figure.account() == MoneyAccount.BANK))
        .hasSize(2)
        .noneMatch(MoneyFigure::agrees);
  }

  private static List<MoneyFigure> figures(MoneySum... sums) {
    return new MoneyComparison(List.of(sums)).figures();
  }

  private static MoneySum sum(Side side, MoneyAccount account, Long creditor, String amount) {
    return new MoneySum(
        side, account, creditor == null ? null : new CreditorId(creditor), Money.eur(amount));
  }
}
