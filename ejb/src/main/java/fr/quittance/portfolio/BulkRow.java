package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/**
 * One file of an act on many.
 *
 * @param reason code of why it is refused, or null
 */
public record BulkRow(FileId file, String ref, String debtor, BulkVerdict verdict, String reason) {}
