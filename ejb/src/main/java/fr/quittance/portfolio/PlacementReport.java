package fr.quittance.portfolio;

import fr.quittance.kernel.id.PlacementId;

/**
 * What became of a placed file. Its rows are read with {@link PlacementQueries#rows}: there may be
 * half a million.
 *
 * @param received rows that say something: accepted, rejected and duplicates
 * @param repeated whether the same content came before under the same mandate and layout: nothing
 *     was created, the figures are the first placement's
 */
public record PlacementReport(
    PlacementId id, int received, int accepted, int rejected, int duplicates, boolean repeated) {}
