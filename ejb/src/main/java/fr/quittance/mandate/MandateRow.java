package fr.quittance.mandate;

import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import java.time.LocalDate;

/** One line of the mandates' list; {@code complete} tells whether it may take placements. */
public record MandateRow(
    MandateId id,
    String ref,
    String creditorRef,
    String creditorName,
    LocalDate signedOn,
    Rate commissionRate,
    RemittanceKind remittanceKind,
    boolean complete,
    long files) {}
