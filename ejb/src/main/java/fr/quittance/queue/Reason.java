package fr.quittance.queue;

import java.io.Serializable;

/**
 * One part of a file's priority.
 *
 * @param reason stable code, for example {@code PROMISE_BROKEN}
 * @param points what it adds to the priority
 * @param detail the figure behind it (days, amount), or null
 */
public record Reason(String reason, int points, String detail) implements Serializable {}
