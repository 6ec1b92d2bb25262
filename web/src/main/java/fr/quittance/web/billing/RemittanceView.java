package fr.quittance.web.billing;

import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.StatementLine;
import fr.quittance.billing.StatementLineKind;
import fr.quittance.billing.StatementSheet;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One issued statement with its lines. */
@Named
@ViewScoped
public class RemittanceView implements Serializable {

  @Inject private transient RemittanceStatementQueries statements;

  private final LazyRows<StatementLine> rows =
      LazyRows.of(this::page, line -> line.fact().toString());
  private transient StatementSheet sheet;
  private long id;
  private String text;
  private StatementLineKind kind;

  private Page<StatementLine> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (text != null) {
      filters.put("text", text);
    }
    if (kind != null) {
      filters.put("kind", kind.name());
    }
    return statements.lines(new StatementId(id), request.withFilters(filters));
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:lines");
  }

  public StatementSheet getSheet() {
    if (sheet == null) {
      sheet = statements.head(new StatementId(id));
    }
    return sheet;
  }

  public LazyRows<StatementLine> getRows() {
    return rows;
  }

  public List<StatementLineKind> getKinds() {
    return List.of(StatementLineKind.values());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public StatementLineKind getKind() {
    return kind;
  }

  public void setKind(StatementLineKind kind) {
    this.kind = kind;
  }
}
