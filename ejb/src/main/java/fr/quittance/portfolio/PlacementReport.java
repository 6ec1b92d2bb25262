package fr.quittance.portfolio;

import fr.quittance.kernel.id.PlacementId;

/**
 * What became of a placed file. Its rows are read with {@link PlacementQueries#rows}: there may be
 * half a million.
 *
 * @param received rows that say something: accepted, rejected and duplicates
 * @param repeated whether the same content came before under the same mandate and layout: nothing
 *     was created, and what was accepted then is a duplicate now
 */
public record PlacementReport(
    PlacementId id, int received, int accepted, int rejected, int duplicates, boolean repeated) {

  /** The same content again. */
  public PlacementReport again() {
    return new PlacementReport(id, received, 0, rejected, accepted + duplicates, true);
  }

  /** What one of its rows is to whoever asked. */
  public RowStatus statusOf(PlacedRow row) {
    return repeated && row.status() == RowStatus.ACCEPTED ? RowStatus.DUPLICATE : row.status();
  }
}
