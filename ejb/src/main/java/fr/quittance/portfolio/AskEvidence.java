package fr.quittance.portfolio;

import java.time.LocalDate;

/**
 * Command: ask the creditor for evidence.
 *
 * @param dueOn when its answer is expected; null for the usual number of days
 */
public record AskEvidence(DisputeId dispute, String wanted, LocalDate dueOn) {}
