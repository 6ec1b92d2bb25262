package fr.quittance.ledger.calc;

import fr.quittance.kernel.Rate;
import java.time.LocalDate;

/**
 * Days during which a claim bears one rate.
 *
 * @param until last day
 * @param rate null where nothing accrues
 * @param basis the article
 * @param rule how the rate comes about
 */
record Stretch(LocalDate until, Rate rate, String basis, String rule, boolean provisional) {

  static Stretch nothing(LocalDate until) {
    return new Stretch(until, null, null, null, false);
  }
}
