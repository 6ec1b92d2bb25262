package fr.quittance.portfolio;

import fr.quittance.kernel.id.PlacementId;
import java.time.Instant;

/** One line of the placements' list. */
public record PlacementRow(
    PlacementId id,
    PlacementKind kind,
    String mandateRef,
    String creditorName,
    Instant receivedAt,
    String channel,
    String fileName,
    int received,
    int accepted,
    int rejected,
    int duplicates,
    String userName) {}
