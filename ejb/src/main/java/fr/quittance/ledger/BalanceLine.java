package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.ClaimId;
import java.time.LocalDate;

/**
 * One thing that became due, or was given up.
 *
 * @param kind {@code PRINCIPAL}, {@code COST}, {@code INTEREST}, {@code INDEMNITY}; negative:
 *     {@code CREDIT_NOTE} and, of each bucket, its {@code …_WAIVER}
 * @param from first day it counts
 * @param to last day of an accrual, null for what does not accrue
 * @param days days of an accrual, null for what does not accrue
 * @param base what an accrual runs on, null for what does not accrue
 * @param rate percent a year, null for what does not accrue
 * @param basis the article, or the kind of fact, that it rests on
 * @param rule code of how the rate came about, null for what does not accrue
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
