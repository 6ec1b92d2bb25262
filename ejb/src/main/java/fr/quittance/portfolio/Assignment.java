package fr.quittance.portfolio;

import java.time.Instant;

/**
 * One change of who works a file.
 *
 * @param to null where it was given back
 * @param author who decided it
 */
public record Assignment(Instant at, String from, String to, String author) {}
