package fr.quittance.mandate;

import fr.quittance.kernel.id.MandateId;

/** Command: other terms; {@code version} is the one the form was opened with. */
public record ChangeMandate(MandateId id, long version, MandateTerms terms) {}
