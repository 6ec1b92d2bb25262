package fr.quittance.portfolio;

import fr.quittance.kernel.id.PlacementId;

/**
 * A placement was loaded: its claims have their facts. Fired inside its transaction; the claims
 * carry {@code placement_id}.
 */
public record FilesPlaced(PlacementId placement) {}
