package fr.quittance.identity;

import fr.quittance.kernel.id.UserId;

/**
 * Describes a user anew.
 *
 * @param version row version that the edit was made on; another one is refused as a lost update
 */
public record ChangeUser(
    UserId user,
    long version,
    String displayName,
    String email,
    Role role,
    Long creditorId,
    String language) {}
