package fr.quittance.portfolio;

import fr.quittance.kernel.id.DocumentId;
import java.time.Instant;

/** A document of a file, without its bytes; {@code sha256} in lower-case hexadecimal. */
public record DocumentRow(
    DocumentId id,
    String type,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt) {}
