package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.ClaimId;
import java.time.LocalDate;

/**
 * One thing that became due, or was given up.
 *
 * @param kind {@code PRINCIPAL} or {@code CREDIT_NOTE} (negative); interest, indemnity and costs
 *     have kinds of their own
 * @param from first day it counts
 * @param to last day of an accrual, null for what does not accrue
 * @param days days of an accrual, null for what does not accrue
 * @param base what an accrual runs on, null for what does not accrue
 * @param rate percent a year, null for what does not accrue
 * @param basis code of what it rests on
 * @param rule code of the rule that shaped it, null where none did
 */
public record BalanceLine(
    String kind,
    ClaimId claim,
    LocalDate from,
    LocalDate to,
    Integer days,
    Money base,
    Rate rate,
    Money amount,
    String basis,
    String rule) {}
