package fr.quittance.law.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.law.ContactWindow;
import fr.quittance.law.Holiday;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawNumber;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawText;
import fr.quittance.law.LawVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** The law tables in SQL. */
@ApplicationScoped
public class LawStore {

  private static final int ALL = 100_000;

  /** Of rows with one start, the last recorded. */
  static final String CURRENT =
      "(select distinct on (code, category, valid_from) * from law_parameter"
          + " order by code, category, valid_from, recorded_at desc, id desc) p";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public LawStore() {}

  public LawStore(EntityManager em) {
    this.em = em;
  }

  public LawSnapshot read() {
    return new LawSnapshot(numbers(), texts(), holidays(), windows());
  }

  public Page<LawParameterRow> parameters(PageRequest request) {
    return new RowQuery<>(
            em,
            "id, code, category, valid_from, valid_to, number, text, unit, source, checked_on",
            CURRENT,
            LawStore::parameter)
        .whereGiven("code = ?", request.filter("code"))
        .whereContains("category", request.filter("category"))
        .whereContains("source", request.filter("source"))
        .sortable("code", "code")
        .sortable("category", "category")
        .sortable("validFrom", "valid_from")
        .sortable("validTo", "valid_to")
        .sortable("checkedOn", "checked_on")
        .orderBy("code, category, valid_from desc, id")
        .page(request);
  }

  /** Every row ever recorded, oldest first. */
  public List<LawVersion> versions() {
    return new RowQuery<>(
            em,
            "code, category, number, text, valid_from, valid_to, source, recorded_at",
            "law_parameter",
            LawStore::version)
        .where("code = any (string_to_array(?, ','))", knownCodes())
        .orderBy("recorded_at, id")
        .list(ALL);
  }

  private static LawVersion version(SqlRow row) {
    return new LawVersion(
        row.oneOf(LawCode.class),
        row.text(),
        row.decimal(),
        row.text(),
        row.date(),
        row.date(),
        row.text(),
        row.instant());
  }

  private List<LawNumber> numbers() {
    return new RowQuery<>(
            em,
            "code, category, number, unit, valid_from, valid_to, source",
            CURRENT,
            LawStore::number)
        .where("number is not null and code = any (string_to_array(?, ','))", knownCodes())
        .orderBy("code, category, valid_from desc")
        .list(ALL);
  }

  private List<LawText> texts() {
    return new RowQuery<>(
            em, "code, category, text, valid_from, valid_to, source", CURRENT, LawStore::text)
        .where("text is not null and code = any (string_to_array(?, ','))", knownCodes())
        .orderBy("code, category, valid_from desc")
        .list(ALL);
  }

  private List<Holiday> holidays() {
    return new RowQuery<>(em, "day, zone, label, source", "law_holiday", LawStore::holiday)
        .orderBy("day, zone")
        .list(ALL);
  }

  private List<ContactWindow> windows() {
    return new RowQuery<>(
            em,
            "profile, channel, day_of_week, cast(opens as text), cast(closes as text), valid_from,"
                + " valid_to, source",
            "law_contact_window",
            LawStore::window)
        .orderBy("profile, channel, day_of_week, opens, id")
        .list(ALL);
  }

  /** A newer table may hold codes that this version does not know: they are for others. */
  static String knownCodes() {
    return String.join(",", Arrays.stream(LawCode.values()).map(LawCode::name).toList());
  }

  static LawParameterRow parameter(SqlRow row) {
    return new LawParameterRow(
        row.count(),
        row.text(),
        row.text(),
        row.date(),
        row.date(),
        row.decimal(),
        row.text(),
        row.text(),
        row.text(),
        row.date());
  }

  private static LawNumber number(SqlRow row) {
    return new LawNumber(
        row.oneOf(LawCode.class),
        row.text(),
        row.decimal(),
        row.text(),
        row.date(),
        row.date(),
        row.text());
  }

  private static LawText text(SqlRow row) {
    return new LawText(
        row.oneOf(LawCode.class), row.text(), row.text(), row.date(), row.date(), row.text());
  }

  private static Holiday holiday(SqlRow row) {
    return new Holiday(row.date(), row.text(), row.text(), row.text());
  }

  private static ContactWindow window(SqlRow row) {
    return new ContactWindow(
        row.text(),
        row.text(),
        DayOfWeek.of((int) row.count()),
        LocalTime.parse(row.text()),
        LocalTime.parse(row.text()),
        row.date(),
        row.date(),
        row.text());
  }
}
