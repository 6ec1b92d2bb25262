package fr.quittance.web.portfolio;

import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.FoundColumn;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How a creditor's file is read, as somebody fills it in: columns, constants, dates, decimals. */
public final class LayoutForm implements Serializable {

  /** What a whole file may have in common. */
  private static final List<String> CONSTANTS =
      List.of("debtor_type", "nature", "currency", "country");

  private final List<ColumnChoice> columns = new ArrayList<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private String dateFormat;
  private String decimal;

  LayoutForm(List<FoundColumn> found) {
    found.forEach(column -> columns.add(new ColumnChoice(column)));
    CONSTANTS.forEach(name -> constants.put(name, null));
  }

  /** Takes over a saved layout; columns that it does not name keep what they resemble. */
  void take(PlacementMapping saved) {
    Map<String, String> ours = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    saved.columns().forEach((field, theirs) -> ours.put(theirs.strip(), field));
    for (ColumnChoice choice : columns) {
      String field = ours.get(choice.getName());
      if (field != null || saved.columns().containsKey(String.valueOf(choice.getField()))) {
        choice.setField(field);
      }
    }
    constants.replaceAll((name, value) -> saved.constants().get(name));
    dateFormat = saved.dateFormat();
    decimal = saved.decimal();
  }

  PlacementMapping mapping() {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (ColumnChoice choice : columns) {
      if (choice.getField() != null) {
        chosen.put(choice.getField(), choice.getName());
      }
    }
    Map<String, String> fixed = new LinkedHashMap<>();
    constants.forEach(
        (name, value) -> {
          if (value != null && !value.isBlank()) {
            fixed.put(name, value.strip());
          }
        });
    return new PlacementMapping(chosen, fixed, dateFormat, decimal);
  }

  /** Whether the file has our own names and nothing is to be said about it. */
  boolean ours() {
    PlacementMapping mapping = mapping();
    return mapping.constants().isEmpty()
        && dateFormat == null
        && decimal == null
        && columns.stream().allMatch(LayoutForm::plain);
  }

  private static boolean plain(ColumnChoice choice) {
    return choice.getField() == null
        || choice.getField().equals(choice.getName().strip().toLowerCase(Locale.ROOT));
  }

  /** Columns of ours that two columns of the file claim to be. */
  List<String> twice() {
    return columns.stream()
        .map(ColumnChoice::getField)
        .filter(
            field ->
                field != null
                    && columns.stream().filter(other -> field.equals(other.getField())).count() > 1)
        .distinct()
        .toList();
  }

  /** Which of these neither a column nor a constant gives. */
  List<String> lacking(List<String> required) {
    PlacementMapping mapping = mapping();
    return required.stream()
        .filter(
            field ->
                !mapping.columns().containsKey(field) && !mapping.constants().containsKey(field))
        .toList();
  }

  public List<ColumnChoice> getColumns() {
    return columns;
  }

  public Map<String, String> getConstants() {
    return constants;
  }

  public String getDateFormat() {
    return dateFormat;
  }

  public void setDateFormat(String dateFormat) {
    this.dateFormat = dateFormat == null || dateFormat.isBlank() ? null : dateFormat;
  }

  public String getDecimal() {
    return decimal;
  }

  public void setDecimal(String decimal) {
    this.decimal = decimal == null || decimal.isBlank() ? null : decimal;
  }
}
