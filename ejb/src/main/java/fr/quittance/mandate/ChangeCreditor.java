package fr.quittance.mandate;

import fr.quittance.kernel.id.CreditorId;

/**
 * Command: corrected details of a creditor; {@code version} is the one the form was opened with.
 *
 * @param why asked for where the account to pay to changes, for the second person
 */
public record ChangeCreditor(CreditorId id, long version, RegisterCreditor details, String why) {}
