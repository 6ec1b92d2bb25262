package fr.quittance.web.portfolio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything that a search finds, on a page of its own. */
@Named
@RequestScoped
public class SearchView {

  private static final int MOST = 100;

  @Inject private Finder finder;

  private String typed;
  private List<FoundGroup> groups;

  public List<FoundGroup> getGroups() {
    if (groups == null) {
      groups = finder.groups(typed, MOST);
    }
    return groups;
  }

  /** Whether there may be more than the page shows. */
  public boolean isCut() {
    return getGroups().stream().mapToInt(group -> group.items().size()).sum() >= MOST;
  }

  public int getMost() {
    return MOST;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
