package fr.quittance.web.portfolio;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldReason;
import fr.quittance.kernel.id.FileId;
import fr.quittance.portfolio.AssignmentQueries;
import fr.quittance.portfolio.BulkAction;
import fr.quittance.portfolio.BulkService;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.Collector;
import fr.quittance.portfolio.FileHistoryQueries;
import fr.quittance.portfolio.PrepareBulk;
import fr.quittance.portfolio.TagQueries;
import fr.quittance.portfolio.TagRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to do to the files of a list: the ticked ones, or all that match. */
@Named
@ViewScoped
public class BulkNewView implements Serializable {

  private static final String PAGE = "/app/portfolio/bulk.xhtml?faces-redirect=true&id=";

  @Inject private BulkService bulk;
  @Inject private TagQueries tags;
  @Inject private AssignmentQueries assignments;
  @Inject private HoldQueries holds;
  @Inject private FileHistoryQueries history;

  private BulkAction action;
  private Long tag;
  private Long collector;
  private String hold;
  private String suspension;
  private LocalDate to;

  /** Leads to the preview. */
  public String prepareSelected(List<FileId> selected) {
    return prepare(selected, Map.of());
  }

  /** Leads to the preview. */
  public String prepareAll(Map<String, String> filters) {
    return prepare(null, filters);
  }

  private String prepare(List<FileId> files, Map<String, String> filters) {
    return PAGE + bulk.prepare(new PrepareBulk(action, parameters(), files, filters));
  }

  private Map<String, String> parameters() {
    Map<String, String> given = new LinkedHashMap<>();
    if (isTagging()) {
      put(given, "tag", tag);
    } else if (isHolding()) {
      put(given, "reason", hold);
      put(given, "to", action == BulkAction.PLACE_HOLD ? to : null);
    } else if (action == BulkAction.SUSPEND) {
      put(given, "reason", suspension);
    } else if (action == BulkAction.ASSIGN) {
      put(given, "collector", collector);
    }
    return given;
  }

  private static void put(Map<String, String> given, String name, Object value) {
    if (value != null && !value.toString().isBlank()) {
      given.put(name, value.toString());
    }
  }

  public boolean isTagging() {
    return action == BulkAction.ADD_TAG || action == BulkAction.REMOVE_TAG;
  }

  public boolean isHolding() {
    return action == BulkAction.PLACE_HOLD || action == BulkAction.LIFT_HOLD;
  }

  public int getMost() {
    return BulkService.MOST;
  }

  public List<BulkAction> getActions() {
    return List.of(BulkAction.values());
  }

  public List<TagRow> getTags() {
    return tags.all();
  }

  public List<Collector> getCollectors() {
    return assignments.collectors();
  }

  public List<HoldReason> getHoldReasons() {
    return holds.reasons();
  }

  public List<CodedLabel> getSuspensionReasons() {
    return history.suspensionReasons();
  }

  public BulkAction getAction() {
    return action;
  }

  public void setAction(BulkAction action) {
    this.action = action;
  }

  public Long getTag() {
    return tag;
  }

  public void setTag(Long tag) {
    this.tag = tag;
  }

  public Long getCollector() {
    return collector;
  }

  public void setCollector(Long collector) {
    this.collector = collector;
  }

  public String getHold() {
    return hold;
  }

  public void setHold(String hold) {
    this.hold = hold;
  }

  public String getSuspension() {
    return suspension;
  }

  public void setSuspension(String suspension) {
    this.suspension = suspension;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
