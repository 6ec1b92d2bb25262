package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: a letter came back (n'habite pas à l'adresse indiquée).
 *
 * @param point the address that it was sent to
 * @param on day on which it came back; null for today
 */
public record ReturnedLetter(FileId file, long point, LocalDate on) {}
