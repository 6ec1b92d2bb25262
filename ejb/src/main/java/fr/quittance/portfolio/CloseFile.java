package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** Command: end work on a file; {@code reason} is a code in capitals, for example PAID. */
public record CloseFile(FileId file, String reason) {}
