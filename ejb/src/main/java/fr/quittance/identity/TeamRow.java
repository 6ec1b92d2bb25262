package fr.quittance.identity;

import java.io.Serializable;

/**
 * A team in the list.
 *
 * @param supervisor name of its supervisor, or null
 * @param mandates how many mandates its members are limited to; 0 where it limits nobody
 */
public record TeamRow(TeamId id, String name, String supervisor, long members, long mandates)
    implements Serializable {}
