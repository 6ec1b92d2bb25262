package fr.quittance.kernel;

import java.time.Instant;

/**
 * The business clock of a demo portfolio was moved: what falls due in between is to be done now, by
 * whoever does it day by day otherwise. Fired outside any transaction.
 */
public record ClockMoved(Instant from, Instant to) {}
