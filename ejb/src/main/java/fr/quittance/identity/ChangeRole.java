package fr.quittance.identity;

import java.util.Set;

/**
 * Says anew what a role may do.
 *
 * @param before what it could do when the change was decided; otherwise it is refused as a lost
 *     update
 * @param after what it may do from now on
 */
public record ChangeRole(Role role, Set<String> before, Set<String> after) {}
