package fr.quittance.web.portfolio;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.portfolio.DoubtId;
import fr.quittance.portfolio.DoubtQueries;
import fr.quittance.portfolio.DoubtReason;
import fr.quittance.portfolio.DoubtRow;
import fr.quittance.portfolio.DoubtService;
import fr.quittance.portfolio.DoubtSide;
import fr.quittance.portfolio.DoubtState;
import fr.quittance.web.component.Formats;
import fr.quittance.web.component.LazyRows;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Debtors that may be one, side by side: a person decides. */
@Named
@ViewScoped
public class DoubtsView implements Serializable {

  @Inject private DoubtQueries doubts;
  @Inject private DoubtService service;
  @Inject private Messages messages;
  @Inject private Formats formats;

  private final LazyRows<DoubtRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String name;
  private DoubtState state = DoubtState.OPEN;
  private DoubtReason reason;
  private String placement;

  private Page<DoubtRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>();
    put(filters, "name", name);
    put(filters, "state", state);
    put(filters, "reason", reason);
    put(filters, "placement", placement);
    return doubts.list(request.withFilters(filters));
  }

  private static void put(Map<String, String> filters, String key, Object value) {
    if (value != null) {
      filters.put(key, value.toString());
    }
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:doubts");
  }

  public void same(DoubtId id) {
    service.same(id);
  }

  public void different(DoubtId id) {
    service.different(id);
  }

  public void undo(DoubtId id) {
    service.undo(id);
  }

  /** What is known of one of the two, a line each. */
  public List<String> traits(DoubtSide side) {
    return Stream.of(
            side.birthDate() == null
                ? null
                : messages.with("portfolio.doubt.born", formats.date(side.birthDate())),
            side.siren() == null ? null : "SIREN " + side.siren(),
            side.address(),
            formats.phone(side.phone()),
            side.email())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  public LazyRows<DoubtRow> getRows() {
    return rows;
  }

  public List<DoubtState> getStates() {
    return List.of(DoubtState.values());
  }

  public List<DoubtReason> getReasons() {
    return List.of(DoubtReason.values());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public DoubtState getState() {
    return state;
  }

  public void setState(DoubtState state) {
    this.state = state;
  }

  public DoubtReason getReason() {
    return reason;
  }

  public void setReason(DoubtReason reason) {
    this.reason = reason;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }
}
