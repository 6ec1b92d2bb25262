package fr.quittance.billing.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import java.util.ArrayList;
import java.util.List;

/**
 * Commission and VAT of the movements of one statement.
 *
 * <p>Commission is rounded half up line by line, so that a reversal takes back exactly what its
 * movement bore. VAT is due on the total before VAT, as on an invoice, and rounded once: each line
 * shows the part by which it moves the rounded VAT of the lines so far, so that lines always add up
 * to the total.
 */
public final class Commissions {

  /**
   * A movement that bears commission.
   *
   * @param amount negative where money is taken back
   */
  public record Base(Money amount, Rate rate) {}

  /** What a movement bears; negative where money is taken back. */
  public record Fee(Money commission, Money vat) {}

  private Commissions() {}

  /**
   * @return one fee per base, in order
   */
  public static List<Fee> of(List<Base> bases, Rate vatRate, String currency) {
    List<Fee> fees = new ArrayList<>();
    Money total = Money.zero(currency);
    Money vatSoFar = Money.zero(currency);
    for (Base base : bases) {
      Money commission = base.amount().share(base.rate());
      total = total.plus(commission);
      Money vat = total.share(vatRate);
      fees.add(new Fee(commission, vat.minus(vatSoFar)));
      vatSoFar = vat;
    }
    return fees;
  }
}
