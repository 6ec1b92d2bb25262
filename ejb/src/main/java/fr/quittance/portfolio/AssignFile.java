package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** Command: give a file to a collector; null gives it back to whoever is next. */
public record AssignFile(FileId file, Long collector) {}
