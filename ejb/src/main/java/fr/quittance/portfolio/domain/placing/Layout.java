package fr.quittance.portfolio.domain.placing;

import fr.quittance.kernel.Problem;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.port.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where each value of a row is found: the header of a file seen through a mapping. */
public final class Layout {

  private static final int ABSENT = -1;

  /** How the columns begin that we add to a file to be corrected; they say nothing on return. */
  public static final String ADDED = "quittance_";

  private static final String RUNS = "=+-@\t\r";

  /** A creditor's own column. */
  record Own(String name, int index) {}

  private final int[] indexes = new int[PlacedColumn.values().length];
  private final Map<PlacedColumn, String> constants = new EnumMap<>(PlacedColumn.class);
  private final List<Own> own = new ArrayList<>();
  private final int width;
  private final boolean returned;

  private Layout(List<String> header) {
    this.width = header.size();
    this.returned = header.stream().anyMatch(Layout::added);
    Arrays.fill(indexes, ABSENT);
  }

  /**
   * @throws Problem {@code UNREADABLE}, naming every required column that neither header nor
   *     constants give, or a column that is there twice
   */
  public static Layout of(List<String> header, PlacementMapping mapping, PlacementKind kind) {
    Layout layout = new Layout(header);
    boolean[] used = new boolean[header.size()];
    layout.takeMapped(header, mapping.columns(), used);
    layout.takeNamed(header, used);
    mapping
        .constants()
        .forEach(
            (name, value) -> {
              PlacedColumn column = PlacedColumn.named(name);
              if (column != null && value != null && !value.isBlank()) {
                layout.constants.put(column, value.strip());
              }
            });
    layout.takeOwn(header, used);
    layout.requireAll(mapping, kind);
    return layout;
  }

  private void takeMapped(List<String> header, Map<String, String> columns, boolean[] used) {
    columns.forEach(
        (name, theirs) -> {
          PlacedColumn column = PlacedColumn.named(name);
          int index = find(header, theirs);
          if (column != null && index != ABSENT) {
            indexes[column.ordinal()] = index;
            used[index] = true;
          }
        });
  }

  private void takeNamed(List<String> header, boolean[] used) {
    for (int i = 0; i < header.size(); i++) {
      PlacedColumn column = used[i] ? null : PlacedColumn.named(header.get(i));
      if (column != null && indexes[column.ordinal()] == ABSENT) {
        find(header, header.get(i));
        indexes[column.ordinal()] = i;
        used[i] = true;
      }
    }
  }

  private void takeOwn(List<String> header, boolean[] used) {
    for (int i = 0; i < header.size(); i++) {
      if (!used[i] && !added(header.get(i))) {
        String name = header.get(i).isBlank() ? "column " + (i + 1) : header.get(i);
        boolean taken = own.stream().anyMatch(other -> other.name().equals(name));
        own.add(new Own(taken ? name + " (" + (i + 1) + ")" : name, i));
      }
    }
  }

  private static boolean added(String name) {
    return name.strip().toLowerCase(Locale.ROOT).startsWith(ADDED);
  }

  private void requireAll(PlacementMapping mapping, PlacementKind kind) {
    List<Problem.Error> errors = new ArrayList<>();
    for (PlacedColumn column : PlacedColumn.values()) {
      if (column.requiredBy(kind) && !given(column)) {
        errors.add(missing(column, mapping.columns().get(column.field())));
      }
    }
    if (kind != PlacementKind.CLAIMS
        && !given(PlacedColumn.CLAIM_REF)
        && !given(PlacedColumn.DEBTOR_REF)) {
      errors.add(missing(PlacedColumn.CLAIM_REF, mapping.columns().get("claim_ref")));
    }
    if (!errors.isEmpty()) {
      throw new Problem(
          Problem.Kind.UNREADABLE, "header", errors.get(0).message(), List.of(), errors);
    }
  }

  private static Problem.Error missing(PlacedColumn column, String theirs) {
    String mapped = theirs == null ? "" : " (in this layout: " + theirs + ")";
    return new Problem.Error(
        column.field(),
        1,
        "column-missing",
        "The header lacks the required column " + column.field() + mapped + ".");
  }

  private static int find(List<String> header, String name) {
    int found = ABSENT;
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))) {
        if (found != ABSENT) {
          throw Problem.unreadable("column-twice", "The header has two columns " + name + ".", 1);
        }
        found = i;
      }
    }
    return found;
  }

  int width() {
    return width;
  }

  List<Own> own() {
    return own;
  }

  boolean given(PlacedColumn column) {
    return indexes[column.ordinal()] != ABSENT || constants.containsKey(column);
  }

  boolean typed(Table row, PlacedColumn column) {
    int index = indexes[column.ordinal()];
    return index != ABSENT && row.typed(index);
  }

  /** A cell as it was before our own export made a would-be formula inert. */
  String cell(Table row, int index) {
    String text = row.cell(index);
    boolean quoted =
        returned
            && text.length() > 1
            && text.charAt(0) == '\''
            && RUNS.indexOf(text.charAt(1)) >= 0;
    return quoted ? text.substring(1) : text;
  }

  /** The cell's text, else the constant; null where blank. */
  String text(Table row, PlacedColumn column) {
    int index = indexes[column.ordinal()];
    String text = index == ABSENT ? "" : cell(row, index);
    if (text.isBlank()) {
      return constants.get(column);
    }
    return column.freeText() ? text : text.strip();
  }
}
