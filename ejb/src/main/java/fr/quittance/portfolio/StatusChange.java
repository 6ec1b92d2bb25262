package fr.quittance.portfolio;

import java.time.Instant;

/**
 * One change of a file's state or phase.
 *
 * @param action FILE_OPENED, FILE_SUSPENDED, FILE_RESUMED, FILE_CLOSED, FILE_MOVED_TO_JUDICIAL…
 * @param reason why, in the reader's language; a code that no table knows as it is; or null
 * @param author who did it; null for the system, or where the reader may not know
 */
public record StatusChange(Instant at, String action, String reason, String author) {}
