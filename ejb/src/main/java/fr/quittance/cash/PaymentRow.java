package fr.quittance.cash;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment typed in that no bank line has brought yet.
 *
 * @param method null where it was not told
 */
public record PaymentRow(
    FactId fact,
    FileId file,
    String fileRef,
    Money amount,
    LocalDate on,
    Instant recordedAt,
    PaymentMethod method) {}
