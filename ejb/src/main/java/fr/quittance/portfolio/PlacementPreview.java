package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import java.util.List;

/**
 * What would become of a file if it were placed now. Nothing of it is kept.
 *
 * @param duplicates rows known before, or repeated in the file
 * @param doubtful debtors that would be new and resemble one that is known
 * @param repeated whether the same content came before under the same mandate and layout
 * @param placed sums of the claims that would be accepted, one a currency
 * @param reasons what is wrong or doubtful, the commonest first
 * @param rows the first rows that have a problem
 */
public record PlacementPreview(
    int received,
    int accepted,
    int rejected,
    int duplicates,
    int doubtful,
    boolean repeated,
    List<Money> placed,
    List<ReasonCount> reasons,
    List<PlacedRow> rows) {

  public PlacementPreview {
    placed = List.copyOf(placed);
    reasons = List.copyOf(reasons);
    rows = List.copyOf(rows);
  }

  /** The same, told that the content was placed before. */
  public PlacementPreview again() {
    return new PlacementPreview(
        received, accepted, rejected, duplicates, doubtful, true, placed, reasons, rows);
  }
}
