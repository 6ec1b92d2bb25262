package fr.quittance.portfolio;

import fr.quittance.kernel.Money;

/** The claims of a placement by kind of debtor and by age on the day of the placement. */
public record PlacementPart(DebtorKind debtor, ClaimAge age, int claims, Money amount) {}
