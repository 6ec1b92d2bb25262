package fr.quittance.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * A team as the edit screen shows it.
 *
 * @param supervisor user, or null
 * @param members users
 * @param scope what the members inherit
 * @param version row version that an edit is made on
 */
public record TeamSheet(
    TeamId id, String name, Long supervisor, Set<Long> members, DataScope scope, long version)
    implements Serializable {}
