package fr.quittance.legal.calc;

import java.time.LocalDate;

/**
 * What a claim's limitation depends on.
 *
 * @param nature what it is for, such as {@code RENT}
 * @param debtorKind what its debtor is, such as {@code CONSUMER}
 * @param dueOn the day from which the period runs (C. civ. 2233)
 */
public record LimitedClaim(String nature, String debtorKind, LocalDate dueOn) {}
