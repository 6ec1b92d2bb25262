package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;

/** A hold ended; fired in the transaction that did it. */
public record HoldLifted(FileId file, long hold, String reason) {}
