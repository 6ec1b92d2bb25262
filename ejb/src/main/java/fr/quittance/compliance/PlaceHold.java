package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Stops some contacts about a file for a reason.
 *
 * @param reason a code of {@link HoldQueries#reasons()}
 * @param from first day, in Paris; null for today
 * @param to last day; null until lifted
 */
public record PlaceHold(FileId file, String reason, LocalDate from, LocalDate to) {}
