package fr.quittance.web.identity;

import fr.quittance.identity.ApprovalQueries;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.HomeTile;
import fr.quittance.web.shell.MenuCount;
import fr.quittance.web.shell.Section;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for this user's decision, on the home page and in the menu; nothing if none. */
@RequestScoped
public class ApprovalTile implements HomeTile, MenuCount {

  @Inject private ApprovalQueries approvals;
  @Inject private Formats formats;

  private Long waiting;

  @Override
  public String permission() {
    return "approval:use";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public List<Figure> figures() {
    return count() == 0
        ? List.of()
        : List.of(
            new Figure(
                "identity.tile.approvals",
                formats.number(count()),
                "/app/identity/approvals.xhtml",
                true));
  }

  @Override
  public Section section() {
    return Section.APPROVALS;
  }

  @Override
  public long count() {
    if (waiting == null) {
      waiting = approvals.waitingForMe();
    }
    return waiting;
  }
}
