package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: the creditor, or the agency for him, is paid again.
 *
 * @param on last day of the other's right; null for today
 */
public record EndPayee(FileId file, long payee, LocalDate on) {}
