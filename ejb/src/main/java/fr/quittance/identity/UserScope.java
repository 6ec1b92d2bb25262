package fr.quittance.identity;

import java.io.Serializable;
import java.util.List;

/**
 * What a user works on and why.
 *
 * @param own what was said of himself
 * @param teams names of his teams
 * @param inherited what comes by his teams
 * @param everything whether he sees every mandate whatever is said, as an administrator does
 */
public record UserScope(DataScope own, List<String> teams, DataScope inherited, boolean everything)
    implements Serializable {}
