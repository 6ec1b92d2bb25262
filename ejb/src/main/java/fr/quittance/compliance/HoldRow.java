package fr.quittance.compliance;

import java.time.Instant;
import java.time.LocalDate;

/** A hold as a person reads it; the label is in the reader's language. */
public record HoldRow(
    long id,
    String reason,
    String label,
    LocalDate from,
    LocalDate to,
    Instant placedAt,
    Instant liftedAt) {}
