package fr.quittance.reports;

import java.util.Map;
import java.util.Set;

/**
 * One report of the catalogue.
 *
 * @param id its name, {@code capability/template}; also the prefix of its labels
 * @param dataType the record that is its data contract
 * @param templates the compiled template of each format it can be rendered to
 */
public record Report<D extends ReportData>(
    String id, Class<D> dataType, Map<ReportFormat, String> templates) {

  public Report {
    templates = Map.copyOf(templates);
  }

  /** The formats this report can be rendered to. */
  public Set<ReportFormat> formats() {
    return templates.keySet();
  }

  String titleKey() {
    return id.substring(id.indexOf('/') + 1) + ".title";
  }
}
