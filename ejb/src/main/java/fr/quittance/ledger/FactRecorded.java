package fr.quittance.ledger;

import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;

/** A fact was kept and the file's balance follows it; fired inside the same transaction. */
public record FactRecorded(FileId file, FactId fact, FactKind kind) {}
