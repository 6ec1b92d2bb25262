package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: a number or an address is not the party's any more.
 *
 * @param on last day; null for today
 */
public record EndContactPoint(FileId file, long point, LocalDate on) {}
