package fr.quittance.portfolio;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Two debtors that may be one, side by side.
 *
 * @param score how much their names resemble each other, 0 to 1; null where nobody compared them
 * @param known the debtor that was there first; it stays where both become one
 * @param decidedBy who decided, or null
 */
public record DoubtRow(
    DoubtId id,
    DoubtReason reason,
    BigDecimal score,
    Instant foundAt,
    DoubtState state,
    Instant decidedAt,
    String decidedBy,
    DoubtSide known,
    DoubtSide newer) {}
