package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount in proportion to weights, to the cent, without losing or inventing one. */
final class ProRata {

  private ProRata() {}

  /**
   * @param amount not negative
   * @param weights not negative, of the same currency, at least one positive
   * @return as many parts as weights; the cents left by rounding down go to the largest remainders,
   *     the earlier weight winning a tie
   */
  static List<Money> split(Money amount, List<Money> weights) {
    BigInteger cents = cents(amount);
    BigInteger whole =
        weights.stream().map(ProRata::cents).reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger[]> quotients = new ArrayList<>();
    BigInteger left = cents;
    for (Money weight : weights) {
      BigInteger[] quotient = cents.multiply(cents(weight)).divideAndRemainder(whole);
      quotients.add(quotient);
      left = left.subtract(quotient[0]);
    }
    int spare = left.intValueExact();
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> quotients.get(i)[1]).reversed())
        .limit(spare)
        .forEach(i -> quotients.get(i)[0] = quotients.get(i)[0].add(BigInteger.ONE));
    return quotients.stream()
        .map(quotient -> Money.of(new BigDecimal(quotient[0], 2), amount.currency()))
        .toList();
  }

  private static BigInteger cents(Money money) {
    return money.amount().unscaledValue();
  }
}
