package fr.quittance.cash;

import fr.quittance.kernel.id.FileId;

/** A promise was kept or broken, or is open again; fired inside the same transaction. */
public record PromiseSettled(FileId file, PromiseId promise, PromiseState state) {}
