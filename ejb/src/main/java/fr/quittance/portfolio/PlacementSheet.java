package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import java.util.List;

/**
 * A placement.
 *
 * @param mapping name of the layout it was read with, or null for ours
 * @param header the column names of its file
 * @param files files opened or added to
 * @param placed sums of the accepted claims, one a currency
 * @param doubtful debtors of this placement that resembled a known one; told to the agency alone
 * @param undecided of which nobody has decided yet
 */
public record PlacementSheet(
    PlacementRow row,
    String mapping,
    List<String> header,
    long files,
    List<Money> placed,
    int doubtful,
    int undecided) {

  public PlacementSheet {
    header = List.copyOf(header);
    placed = List.copyOf(placed);
  }
}
