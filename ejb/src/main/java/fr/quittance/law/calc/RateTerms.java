package fr.quittance.law.calc;

import java.math.BigDecimal;

/**
 * What the law builds other rates with, as it counts on one day; null where the tables have no
 * value for that day.
 *
 * @param floorFactor an agreed rate is at least this many times the legal one
 * @param businessPoints added to the ECB rate between professionals
 * @param publicPoints added to the ECB rate for a public debtor
 */
public record RateTerms(
    BigDecimal floorFactor, BigDecimal businessPoints, BigDecimal publicPoints) {}
