package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.portfolio.PlacementKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is kept of a placement as a whole.
 *
 * @param receivedOn the agency's day of {@code receivedAt}
 * @param fingerprint SHA-256 of content and layout
 */
public record PlacementHead(
    PlacementKind kind,
    MandateId mandate,
    CreditorId creditor,
    Instant receivedAt,
    LocalDate receivedOn,
    String channel,
    String fileName,
    byte[] fingerprint,
    String mapping,
    Long userId) {}
