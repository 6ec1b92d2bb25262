package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;
import java.io.Serializable;
import java.time.Instant;

/**
 * A user in the list.
 *
 * @param creditorId the creditor whose data alone the user sees; null for the agency's own people
 * @param lockedUntil end of the pause after too many wrong passwords, or null
 * @param teams names of the user's teams, or null
 * @param mandates how many mandates the user is limited to; 0 for none: he sees them all
 */
public record UserRow(
    UserId id,
    String login,
    String displayName,
    String email,
    Role role,
    Long creditorId,
    boolean active,
    Instant lockedUntil,
    String teams,
    long mandates)
    implements Serializable {}
