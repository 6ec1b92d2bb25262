package fr.quittance.law.store;

import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawParameterRow;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSeriesRow;
import fr.quittance.law.LawVersionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The series of the law tables, row by row, read without the memory of {@link LawTables}. */
@ApplicationScoped
public class LawVersions {

  private static final int MOST = 500;
  private static final String COLUMNS =
      "p.id, p.code, p.category, p.valid_from, p.valid_to, p.number, p.text, p.unit, p.source,"
          + " p.checked_on";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected LawVersions() {}

  public LawVersions(EntityManager em) {
    this.em = em;
  }

  /** The value that counts on a day, of rows with one start the last recorded. */
  public Optional<LawParameterRow> inForce(LawSeries series, LocalDate on) {
    return current(series, on).where("p.valid_to is null or p.valid_to >= ?", on).first();
  }

  /** The last value that began on or before a day, ended or not. */
  public Optional<LawParameterRow> lastKnown(LawSeries series, LocalDate on) {
    return current(series, on).first();
  }

  /**
   * What was ever recorded of a series, the latest start first, corrections before what they
   * correct.
   */
  public List<LawVersionRow> ofSeries(LawSeries series) {
    return new RowQuery<>(
            em,
            COLUMNS
                + ", p.recorded_at, exists (select from law_parameter q where q.code = p.code and"
                + " q.category = p.category and q.valid_from = p.valid_from and (q.recorded_at, q.id)"
                + " > (p.recorded_at, p.id)), a.display_name, b.display_name",
            "law_parameter p left join law_decision d on d.parameter_id = p.id"
                + " left join law_proposal o on o.id = d.proposal_id"
                + " left join app_user a on a.id = o.proposed_by"
                + " left join app_user b on b.id = d.decided_by",
            LawVersions::version)
        .where("p.code = ? and p.category = ?", series.code(), series.category())
        .orderBy("p.valid_from desc, p.recorded_at desc, p.id desc")
        .list(MOST);
  }

  /** Every series that this version of the product knows the code of. */
  public List<LawSeriesRow> series() {
    return new RowQuery<>(
            em,
            "code, category, unit, text is not null",
            "(select distinct on (code, category) * from law_parameter"
                + " order by code, category, valid_from desc, recorded_at desc, id desc) p",
            LawVersions::seriesRow)
        .where("code = any (string_to_array(?, ','))", LawStore.knownCodes())
        .orderBy("code, category")
        .list(MOST);
  }

  private RowQuery<LawParameterRow> current(LawSeries series, LocalDate on) {
    return new RowQuery<>(em, COLUMNS, LawStore.CURRENT, LawStore::parameter)
        .where("p.code = ? and p.category = ?", series.code(), series.category())
        .where("p.valid_from <= ?", on)
        .orderBy("p.valid_from desc");
  }

  private static LawVersionRow version(SqlRow row) {
    return new LawVersionRow(
        LawStore.parameter(row), row.instant(), row.flag(), row.text(), row.text());
  }

  private static LawSeriesRow seriesRow(SqlRow row) {
    return new LawSeriesRow(
        new LawSeries(row.oneOf(LawCode.class), row.text()), row.text(), row.flag());
  }
}
