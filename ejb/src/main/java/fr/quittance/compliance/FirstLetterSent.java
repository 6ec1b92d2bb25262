package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;

/**
 * The first letter of a file left: other contacts may follow (CPCE R124-4). Fired in the
 * transaction that registered it.
 */
public record FirstLetterSent(FileId file) {}
