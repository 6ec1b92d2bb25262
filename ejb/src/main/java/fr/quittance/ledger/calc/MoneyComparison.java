package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.ledger.MoneyAccount;
import fr.quittance.ledger.MoneyFigure;
import fr.quittance.ledger.calc.MoneySum.Side;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The three-way check: the bank, the journal and the files must tell the same money, account by
 * account and creditor by creditor.
 */
public record MoneyComparison(List<MoneySum> sums) {

  /**
   * Per currency one figure for every account, then one for each creditor whose account differs:
   * two creditors may differ while all of them together agree.
   */
  public List<MoneyFigure> figures() {
    return sums.stream()
        .collect(
            Collectors.groupingBy(
                sum -> sum.amount().currency(), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(one -> new OneCurrency(one.getKey(), one.getValue()).figures())
        .toList();
  }

  private record OneCurrency(String currency, List<MoneySum> sums) {

    Stream<MoneyFigure> figures() {
      Stream<MoneyFigure> differing =
          creditors()
              .map(one -> figure(MoneyAccount.CREDITOR, one, sum -> one.equals(sum.creditor())))
              .filter(figure -> !figure.agrees());
      return Stream.concat(Arrays.stream(MoneyAccount.values()).map(this::account), differing);
    }

    private MoneyFigure account(MoneyAccount account) {
      return account == MoneyAccount.BANK
          ? bank()
          : figure(account, null, sum -> sum.account() == account);
    }

    /** Files do not know the bank: all that they tell of other accounts is what it should hold. */
    private MoneyFigure bank() {
      Predicate<MoneySum> bank = sum -> sum.account() == MoneyAccount.BANK;
      Money owed = total(Side.FILES, sum -> !sum.account().isAsset());
      Money costs = total(Side.FILES, sum -> sum.account() == MoneyAccount.COSTS);
      return new MoneyFigure(
          MoneyAccount.BANK,
          null,
          total(Side.BANK, bank),
          total(Side.JOURNAL, bank),
          owed.minus(costs));
    }

    private MoneyFigure figure(
        MoneyAccount account, CreditorId creditor, Predicate<MoneySum> part) {
      return new MoneyFigure(
          account, creditor, null, total(Side.JOURNAL, part), total(Side.FILES, part));
    }

    private Stream<CreditorId> creditors() {
      return sums.stream()
          .map(MoneySum::creditor)
          .filter(Objects::nonNull)
          .distinct()
          .sorted(Comparator.comparingLong(CreditorId::value));
    }

    private Money total(Side side, Predicate<MoneySum> part) {
      return sums.stream()
          .filter(sum -> sum.side() == side)
          .filter(part)
          .map(MoneySum::amount)
          .reduce(Money.zero(currency), Money::plus);
    }
  }
}
