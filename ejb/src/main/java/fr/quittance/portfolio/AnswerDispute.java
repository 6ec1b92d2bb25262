package fr.quittance.portfolio;

import fr.quittance.kernel.id.DocumentId;

/**
 * Command: the creditor's answer.
 *
 * @param document evidence kept with the file, or null
 */
public record AnswerDispute(DisputeId dispute, String answer, DocumentId document) {}
