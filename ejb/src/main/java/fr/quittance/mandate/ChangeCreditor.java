package fr.quittance.mandate;

import fr.quittance.kernel.id.CreditorId;

/**
 * Command: corrected details of a creditor; {@code version} is the one the form was opened with.
 */
public record ChangeCreditor(CreditorId id, long version, RegisterCreditor details) {}
