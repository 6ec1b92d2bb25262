package fr.quittance.web.portfolio;

import fr.quittance.kernel.InputCheck;
import fr.quittance.portfolio.AssignmentQueries;
import fr.quittance.portfolio.BulkAction;
import fr.quittance.portfolio.BulkService;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.PrepareBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Hands all files of one collector to another, who takes over for him. */
@Named
@ViewScoped
public class HandOverView implements Serializable {

  private static final String PAGE = "/app/portfolio/bulk.xhtml?faces-redirect=true&id=";

  @Inject private AssignmentQueries assignments;
  @Inject private BulkService bulk;

  private Long from;
  private Long to;

  /** Leads to the preview. */
  public String prepare() {
    new InputCheck()
        .require("from", from)
        .reject(from != null && from.equals(to), "to", "hand-over-same", "Choose somebody else.")
        .done();
    Map<String, String> parameters = to == null ? Map.of() : Map.of("collector", Long.toString(to));
    return PAGE
        + bulk.prepare(
            new PrepareBulk(
                BulkAction.ASSIGN, parameters, null, Map.of("assigned", Long.toString(from))));
  }

  public List<Collector> getCollectors() {
    return assignments.collectors();
  }

  public Long getFrom() {
    return from;
  }

  public void setFrom(Long from) {
    this.from = from;
  }

  public Long getTo() {
    return to;
  }

  public void setTo(Long to) {
    this.to = to;
  }
}
