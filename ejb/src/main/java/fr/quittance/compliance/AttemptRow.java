package fr.quittance.compliance;

import fr.quittance.kernel.id.FileId;
import java.time.Instant;

/**
 * A kept attempt.
 *
 * @param userId who asked; null for the system
 * @param cancelledAt set where an allowed contact did not take place after all: it counts for no
 *     cap
 */
public record AttemptRow(
    long id,
    FileId file,
    Instant at,
    Channel channel,
    Purpose purpose,
    String address,
    String template,
    ContactDecision decision,
    Long userId,
    Instant cancelledAt) {}
