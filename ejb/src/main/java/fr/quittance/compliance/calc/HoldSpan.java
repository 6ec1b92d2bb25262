package fr.quittance.compliance.calc;

import fr.quittance.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A hold in force from its first to its last day, in Paris.
 *
 * @param labelFr name of the reason in French
 * @param labelEn name of the reason in English
 * @param to null until it is lifted
 */
public record HoldSpan(
    String reason, String labelFr, String labelEn, LocalDate from, LocalDate to, String source) {

  boolean covers(Instant instant) {
    LocalDate day = Paris.dayOf(instant);
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  Instant end() {
    return to == null ? null : to.plusDays(1).atStartOfDay(Paris.ZONE).toInstant();
  }
}
