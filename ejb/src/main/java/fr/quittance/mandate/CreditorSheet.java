package fr.quittance.mandate;

import fr.quittance.kernel.id.CreditorId;

/** A creditor with the version to hand back on change. */
public record CreditorSheet(CreditorId id, long version, RegisterCreditor details) {}
