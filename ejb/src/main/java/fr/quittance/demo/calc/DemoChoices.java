package fr.quittance.demo.calc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What invented debtors and collectors do, drawn from a seed. */
public final class DemoChoices {

  private static final List<String> NOTES =
      List.of(
          "Demande un duplicata de la facture.",
          "Règle en fin de mois, après réception de ses propres paiements.",
          "Dit ne pas avoir reçu le courrier ; adresse confirmée.",
          "Comptable absente, rappeler en matinée.",
          "Reconnaît la dette, difficultés passagères.");

  private final Draw draw;

  public DemoChoices(long seed) {
    this.draw = new Draw(seed);
  }

  public boolean chance(int percent) {
    return draw.chance(percent);
  }

  public int between(int low, int high) {
    return draw.between(low, high);
  }

  public String note() {
    return draw.of(NOTES);
  }

  /** All of a balance, or a part of it in whole euros where that is possible. */
  public BigDecimal payment(BigDecimal balance) {
    if (draw.chance(60) || balance.compareTo(BigDecimal.TEN) < 0) {
      return balance;
    }
    return balance
        .divide(BigDecimal.valueOf(draw.between(2, 4)), 0, RoundingMode.DOWN)
        .setScale(2, RoundingMode.UNNECESSARY);
  }
}
