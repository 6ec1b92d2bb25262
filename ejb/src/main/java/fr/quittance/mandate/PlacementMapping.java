package fr.quittance.mandate;

import java.util.Map;

/**
 * A creditor's own layout of a placement file.
 *
 * @param columns our column name to theirs
 * @param constants our column name to a value that every row has
 * @param dateFormat pattern of {@link java.time.format.DateTimeFormatter}, for example {@code
 *     M/d/yyyy}; null for ours
 * @param decimal decimal sign, {@code .} or {@code ,}; null for either
 */
public record PlacementMapping(
    Map<String, String> columns, Map<String, String> constants, String dateFormat, String decimal) {

  /** The layout that the contract describes: our own column names. */
  public static final PlacementMapping OURS = new PlacementMapping(Map.of(), Map.of(), null, null);

  public PlacementMapping {
    columns = columns == null ? Map.of() : Map.copyOf(columns);
    constants = constants == null ? Map.of() : Map.copyOf(constants);
  }
}
