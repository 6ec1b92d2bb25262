package fr.quittance.web.identity;

import fr.quittance.identity.ApprovalBox;
import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.web.component.LazyRows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The inbox of what takes a second person. */
@Named
@ViewScoped
public class ApprovalsView implements Serializable {

  @Inject private transient ApprovalQueries approvals;

  private ApprovalBox box = ApprovalBox.FOR_ME;
  private final LazyRows<ApprovalRow> rows =
      LazyRows.of(this::page, row -> (row.law() ? "law" : "") + row.id());

  private Page<ApprovalRow> page(PageRequest request) {
    return approvals.list(box, request);
  }

  public LazyRows<ApprovalRow> getRows() {
    return rows;
  }

  public List<ApprovalBox> getBoxes() {
    return List.of(ApprovalBox.values());
  }

  public ApprovalBox getBox() {
    return box;
  }

  public void setBox(ApprovalBox box) {
    this.box = box == null ? ApprovalBox.FOR_ME : box;
  }
}
