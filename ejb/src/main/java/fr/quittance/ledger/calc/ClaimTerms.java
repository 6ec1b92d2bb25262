package fr.quittance.ledger.calc;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What governs a claim from its start.
 *
 * @param dueOn last day to pay in time, null where it is not known: then nothing accrues
 * @param category the creditor's category of legal interest (CMF L313-2), never the debtor's
 * @param agreedRate percent a year agreed between professionals, null for the rate of the law
 */
public record ClaimTerms(
    LocalDate dueOn, Regime regime, LegalCategory category, BigDecimal agreedRate) {}
