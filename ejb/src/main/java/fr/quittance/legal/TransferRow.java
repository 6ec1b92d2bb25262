package fr.quittance.legal;

import fr.quittance.kernel.id.TransferId;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the transfers' list. */
public record TransferRow(
    TransferId id,
    String bailiff,
    String procedure,
    TransferState state,
    long files,
    long incomplete,
    Instant createdAt,
    Instant sentAt,
    LocalDate acknowledgeBy,
    String acknowledgement) {}
