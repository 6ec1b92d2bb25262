package fr.quittance.web.legal;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.legal.TransferQueries;
import fr.quittance.legal.TransferRow;
import fr.quittance.legal.TransferState;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of transfers. */
@Named
@ViewScoped
public class TransfersView implements Serializable {

  @Inject private TransferQueries transfers;

  private final LazyRows<TransferRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private String bailiff;
  private TransferState state;

  private Page<TransferRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (bailiff != null) {
      filters.put("bailiff", bailiff);
    }
    if (state != null) {
      filters.put("state", state.name());
    }
    return transfers.list(request.withFilters(filters));
  }

  /** Typing in a filter shows the first page of what remains. */
  public void refilter() {
    LazyRows.backToFirstPage("list:transfers");
  }

  public LazyRows<TransferRow> getRows() {
    return rows;
  }

  public List<TransferState> getStates() {
    return List.of(TransferState.values());
  }

  public String getBailiff() {
    return bailiff;
  }

  public void setBailiff(String bailiff) {
    this.bailiff = bailiff;
  }

  public TransferState getState() {
    return state;
  }

  public void setState(TransferState state) {
    this.state = state;
  }
}
