package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;

/**
 * The part of a payment that went to one bucket of one claim (C. civ. 1342-10, 1343-1).
 *
 * @param payment the fact that paid
 * @param to {@code COSTS}, {@code INTEREST}, {@code PRINCIPAL}, {@code INDEMNITY} or {@code CREDIT}
 * @param claim null for credit and for the costs of the whole file
 * @param rule {@code DEBTOR_CHOICE}, {@code COSTS_FIRST}, {@code OLDEST_DUE}, {@code PRO_RATA},
 *     {@code INDEMNITY_LAST}, {@code CREDIT_OFFSET}, {@code OVERPAYMENT} or {@code
 *     CREDIT_NOTE_EXCESS}
 */
public record Allocation(FactId payment, String to, ClaimId claim, Money amount, String rule) {}
