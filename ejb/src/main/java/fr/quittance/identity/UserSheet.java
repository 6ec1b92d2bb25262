package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A user as the edit screen shows it.
 *
 * @param version row version that an edit is made on
 */
public record UserSheet(
    UserId id,
    String login,
    String displayName,
    String email,
    Role role,
    Long creditorId,
    String language,
    boolean active,
    Instant lockedUntil,
    long version)
    implements Serializable {}
