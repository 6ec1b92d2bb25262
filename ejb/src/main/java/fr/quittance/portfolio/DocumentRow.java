package fr.quittance.portfolio;

import fr.quittance.kernel.id.DocumentId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A document of a file, without its bytes; {@code sha256} in lower-case hexadecimal.
 *
 * @param typeLabel name of the type in the reader's language; the type itself where no table knows
 *     it
 * @param receivedOn the day it reached us, or null
 * @param sender who sent it, or null
 * @param letter the letter or e-mail that it came with, or null
 */
public record DocumentRow(
    DocumentId id,
    String type,
    String typeLabel,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant addedAt,
    LocalDate receivedOn,
    String sender,
    Long letter) {}
