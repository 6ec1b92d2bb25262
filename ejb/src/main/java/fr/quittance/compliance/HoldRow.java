package fr.quittance.compliance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A hold as a person reads it; the label is in the reader's language.
 *
 * @param keptBy what keeps it, for example {@code dispute:12}: it ends with that and not before; or
 *     null
 * @param placedBy who placed it; null for the system, or where the reader may not know
 */
public record HoldRow(
    long id,
    String reason,
    String label,
    LocalDate from,
    LocalDate to,
    Instant placedAt,
    Instant liftedAt,
    String keptBy,
    String placedBy) {}
