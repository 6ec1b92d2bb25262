package fr.quittance.web.law;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.law.LawProposalQueries;
import fr.quittance.law.LawProposalRow;
import fr.quittance.law.ProposalState;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposed values of the law: those that wait, or what became of the others. */
@Named
@ViewScoped
public class ProposalsView implements Serializable {

  @Inject private transient LawProposalQueries proposals;

  private final LazyRows<LawProposalRow> rows = LazyRows.of(this::page, row -> row.id().toString());
  private ProposalState state = ProposalState.WAITING;

  private Page<LawProposalRow> page(PageRequest request) {
    Map<String, String> filters = new LinkedHashMap<>(request.filters());
    if (state != null) {
      filters.put("state", state.name());
    }
    return proposals.list(request.withFilters(filters));
  }

  public void refilter() {
    LazyRows.backToFirstPage("list:proposals");
  }

  public LazyRows<LawProposalRow> getRows() {
    return rows;
  }

  public List<ProposalState> getStates() {
    return List.of(ProposalState.values());
  }

  public ProposalState getState() {
    return state;
  }

  public void setState(ProposalState state) {
    this.state = state;
  }
}
