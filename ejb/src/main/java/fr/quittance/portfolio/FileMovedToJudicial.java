package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** A file left the amicable phase. Fired inside the transaction. */
public record FileMovedToJudicial(FileId file) {}
