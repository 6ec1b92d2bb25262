package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A token in the list.
 *
 * @param scopes permissions that it is limited to; empty for all its owner has
 * @param issuedBy name of who issued it; null for the system
 * @param expiresAt null for a token without an end
 * @param lastUsedAt to the minute; null while it was never used
 */
public record TokenRow(
    TokenId id,
    UserId user,
    String login,
    String displayName,
    Role role,
    String label,
    Set<String> scopes,
    Instant createdAt,
    String issuedBy,
    Instant expiresAt,
    Instant lastUsedAt,
    TokenState state)
    implements Serializable {}
