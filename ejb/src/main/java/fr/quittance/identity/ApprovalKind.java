package fr.quittance.identity;

import java.math.BigDecimal;

/**
 * Something that takes a second person: a row of {@code approval_kind}.
 *
 * @param requests permission to ask
 * @param decides permission to decide
 * @param above up to this many euros nobody else is asked; null for always
 * @param expiresDays how long a request waits
 */
public record ApprovalKind(
    String code, String requests, String decides, BigDecimal above, int expiresDays) {}
