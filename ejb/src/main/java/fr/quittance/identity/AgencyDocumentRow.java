package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;

/** A paper of the agency, without its bytes; {@code sha256} in lower-case hexadecimal. */
public record AgencyDocumentRow(
    long id, AgencyDocumentKind kind, String fileName, long size, String sha256, Instant addedAt)
    implements Serializable {}
