package fr.quittance.identity;

import fr.quittance.kernel.Caller;
import java.util.Set;

/**
 * A token that opens, and to whom it belongs.
 *
 * @param scopes permissions that it is limited to; empty for all its owner has
 */
public record TokenHolder(TokenId id, Set<String> scopes, Caller owner) {}
