package fr.quittance.web.law;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawQueries;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of the law's dated values with their sources. */
@Named
@ViewScoped
public class ParametersView implements Serializable {

  @Inject private transient LawQueries law;

  private final LazyRows<LawParameterRow> rows =
      LazyRows.of(this::page, row -> Long.toString(row.id()));
  private LawCode code;
  private String source;

  private Page<LawParameterRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (code != null) {
      filters.put("code", code.name());
    }
    if (source != null) {
      filters.put("source", source);
    }
    return law.parameters(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:parameters");
  }

  public LazyRows<LawParameterRow> getRows() {
    return rows;
  }

  public List<LawCode> getCodes() {
    return List.of(LawCode.values());
  }

  public LawCode getCode() {
    return code;
  }

  public void setCode(LawCode code) {
    this.code = code;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
