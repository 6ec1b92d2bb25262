package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;

/** A file was put on hold; fired in the transaction that did it. */
public record HoldPlaced(FileId file, long hold, String reason) {}
