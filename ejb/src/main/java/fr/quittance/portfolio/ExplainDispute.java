package fr.quittance.portfolio;

import fr.quittance.kernel.id.DocumentId;

/** Command: the reasoned letter left; {@code letter} is its copy, kept with the file. */
public record ExplainDispute(DisputeId dispute, DocumentId letter) {}
