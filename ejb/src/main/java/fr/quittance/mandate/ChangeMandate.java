package fr.quittance.mandate;

import fr.quittance.kernel.id.MandateId;

/**
 * Command: other terms; {@code version} is the one the form was opened with.
 *
 * @param why asked for where a rate changes, for the second person
 */
public record ChangeMandate(MandateId id, long version, MandateTerms terms, String why) {}
