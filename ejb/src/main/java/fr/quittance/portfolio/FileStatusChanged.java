package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** A file was suspended, taken up again or closed. Fired inside the transaction. */
public record FileStatusChanged(FileId file, FileStatus status) {}
