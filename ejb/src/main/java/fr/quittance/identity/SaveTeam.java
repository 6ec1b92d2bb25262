package fr.quittance.identity;

import java.util.Set;

/**
 * Makes a team or describes it anew.
 *
 * @param team null for a new one
 * @param version row version that the edit was made on; another one is refused as a lost update
 * @param supervisor user, or null
 * @param members users; a user may be in several teams
 * @param scope what the members inherit
 */
public record SaveTeam(
    TeamId team, long version, String name, Long supervisor, Set<Long> members, DataScope scope) {}
