package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: experience says what a number or an address is worth.
 *
 * @param on day of the experience; null for today
 */
public record JudgeContactPoint(
    FileId file, long point, ContactPointQuality quality, LocalDate on) {}
