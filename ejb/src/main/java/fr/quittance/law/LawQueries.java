package fr.quittance.law;

import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.law.store.LawStore;
import fr.quittance.law.store.LawTables;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * The law as of a day. The event that triggers a rule gives the day, never today by itself.
 *
 * <p>Law is public: everybody's computation may read it. The list with its sources is for
 * administrators.
 */
@Stateless
@RowScoped
public class LawQueries {

  private LawStore store;
  private LawTables tables;

  public LawQueries() {}

  @Inject
  public LawQueries(LawStore store, LawTables tables) {
    this.store = store;
    this.tables = tables;
  }

  /**
   * The value that counts on a day.
   *
   * @param category as {@link LawCode} says, or empty
   * @throws Problem when the tables have no value for that day
   */
  @OpenToAll(because = "law is public")
  public LawNumber number(LawCode code, String category, LocalDate on) {
    return tables
        .current()
        .number(code, category, on)
        .orElseThrow(() -> missing(code, category, on));
  }

  /** Every value of a code that counts on a day, by category. */
  @OpenToAll(because = "law is public")
  public List<LawNumber> numbers(LawCode code, LocalDate on) {
    return tables.current().numbers(code, on);
  }

  /**
   * The text that counts on a day.
   *
   * @throws Problem when the tables have none for that day
   */
  @OpenToAll(because = "law is public")
  public LawText text(LawCode code, String category, LocalDate on) {
    return tables.current().text(code, category, on).orElseThrow(() -> missing(code, category, on));
  }

  /** Every text of a code that counts on a day, by category. */
  @OpenToAll(because = "law is public")
  public List<LawText> texts(LawCode code, LocalDate on) {
    return tables.current().texts(code, on);
  }

  /** The holidays of a region: {@code FR}, {@code FR-ALSACE-MOSELLE}, {@code RE}… */
  @OpenToAll(because = "law is public")
  public HolidayCalendar calendar(String region) {
    return tables.current().calendar(region);
  }

  /** When a profile may be solicited by a channel, all versions. None: never. */
  @OpenToAll(because = "law is public")
  public List<ContactWindow> windows(String profile, String channel) {
    return tables.current().windows(profile, channel);
  }

  /** Every row that was ever recorded, oldest first: what was known when. */
  @OpenToAll(because = "law is public")
  public List<LawVersion> versions() {
    return tables.versions();
  }

  /** The dated values with their sources, for reading only. */
  @RequiresPermissions("law:read")
  public Page<LawParameterRow> parameters(PageRequest request) {
    return store.parameters(request);
  }

  private static Problem missing(LawCode code, String category, LocalDate on) {
    return Problem.conflict(
        "law-missing",
        "The law tables have no value of " + code + " " + category + " for " + on + ".",
        code.name(),
        category,
        on.toString());
  }
}
