package fr.quittance.web.identity;

import fr.quittance.identity.ApprovalQueries;
import fr.quittance.identity.ApprovalRow;
import fr.quittance.identity.ApprovalSubject;
import fr.quittance.web.shell.Can;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for a second person, above the page of what it is about. */
@Named
@RequestScoped
public class PendingView {

  @Inject private ApprovalQueries approvals;
  @Inject private Can can;

  private final Map<ApprovalSubject, List<ApprovalRow>> found = new HashMap<>();

  /**
   * @param kind a name of {@link ApprovalSubject.Kind}
   * @param ref null for what is not kept yet
   */
  public List<ApprovalRow> on(String kind, String ref) {
    if (ref == null || !can.perform("approval:use")) {
      return List.of();
    }
    ApprovalSubject subject = new ApprovalSubject(ApprovalSubject.Kind.valueOf(kind), ref);
    return found.computeIfAbsent(subject, approvals::waitingOn);
  }
}
