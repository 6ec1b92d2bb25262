package fr.quittance.legal;

import fr.quittance.kernel.id.TransferId;

/**
 * Command: what the office answered.
 *
 * @param reference its own file number, or the reason of its refusal
 */
public record AnswerTransfer(TransferId transfer, boolean accepted, String reference) {}
