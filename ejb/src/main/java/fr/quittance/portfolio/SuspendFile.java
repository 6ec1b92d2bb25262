package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** Command: stop work on a file for a while; {@code reason} is a code in capitals. */
public record SuspendFile(FileId file, String reason) {}
