package fr.quittance.portfolio;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.RowScoped;
import fr.quittance.portfolio.store.SavedFilters;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The searches that each user keeps for himself. */
@Stateless
@RowScoped
public class SavedFilterService {

  private static final int LONGEST = 60;

  @Inject private SavedFilters filters;
  @Inject private CallerContext callers;

  /** The caller's own, by name. */
  @RequiresPermissions("file:read")
  public List<SavedFilter> mine() {
    return filters.of(me());
  }

  /** Keeps a search; the same name again replaces what it meant. */
  @RequiresPermissions("file:read")
  public long keep(String name, Map<String, String> wanted) {
    String given = name == null ? "" : name.strip();
    new InputCheck()
        .require("filterName", given)
        .reject(
            given.length() > LONGEST,
            "filterName",
            "filter-too-long",
            "The name of a search has at most " + LONGEST + " characters.")
        .reject(
            wanted.isEmpty(), "filterName", "filter-empty", "Choose at least one filter to keep.")
        .done();
    return filters.keep(me(), given, wanted);
  }

  @RequiresPermissions("file:read")
  public void forget(long id) {
    filters.forget(me(), id);
  }

  private long me() {
    return callers.current().userId();
  }
}
