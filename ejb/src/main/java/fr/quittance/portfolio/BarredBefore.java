package fr.quittance.portfolio;

import java.time.LocalDate;

/**
 * Claims of a nature against a kind of debtor that were due on this day or before are time-barred,
 * as far as nothing interrupted the period.
 */
public record BarredBefore(ClaimNature nature, DebtorKind debtor, LocalDate dueOn) {}
