package fr.quittance.compliance.store;

import fr.quittance.compliance.HoldReason;
import fr.quittance.compliance.HoldRow;
import fr.quittance.compliance.Purpose;
import fr.quittance.compliance.calc.HoldSpan;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds and their reasons. */
@ApplicationScoped
public class HoldStore {

  private static final int MOST = 500;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public HoldStore() {}

  public HoldStore(EntityManager em) {
    this.em = em;
  }

  public long place(
      FileId file, String reason, LocalDate from, LocalDate to, Instant at, Long userId) {
    Query insert =
        em.createNativeQuery(
                "insert into hold (file_id, creditor_id, reason, from_on, to_on, placed_at,"
                    + " placed_by) select id, creditor_id, ?, ?, cast(? as date), ?, cast(? as bigint)"
                    + " from case_file where id = ? returning id")
            .setParameter(1, reason)
            .setParameter(2, from)
            .setParameter(3, to)
            .setParameter(4, Columns.of(at))
            .setParameter(5, userId)
            .setParameter(6, file.value());
    return GeneratedId.of(insert).orElseThrow(() -> Problem.notFound("File", file));
  }

  /** What there is to know of a hold to end it. */
  public Optional<HeldFile> find(long hold) {
    return held().where("id = ?", hold).first();
  }

  /** The hold that something keeps, while it lives. */
  public Optional<HeldFile> keptBy(String keeper) {
    return held().where("kept_by = ? and lifted_at is null", keeper).first();
  }

  /** An open-ended hold of a reason that nothing keeps yet. */
  public Optional<HeldFile> unkept(FileId file, String reason) {
    return held()
        .where("file_id = ? and reason = ?", file.value(), reason)
        .where("kept_by is null and lifted_at is null and to_on is null")
        .orderBy("id")
        .first();
  }

  public void keep(long hold, String keeper) {
    em.createNativeQuery("update hold set kept_by = ?, version = version + 1 where id = ?")
        .setParameter(1, keeper)
        .setParameter(2, hold)
        .executeUpdate();
  }

  private RowQuery<HeldFile> held() {
    return new RowQuery<>(
        em,
        "id, file_id, reason, kept_by",
        "hold",
        row -> new HeldFile(row.count(), new FileId(row.count()), row.text(), row.text()));
  }

  /** Ends a hold; false if it had been lifted before. */
  public boolean lift(long hold, Instant at) {
    return em.createNativeQuery(
                "update hold set lifted_at = ?, version = version + 1"
                    + " where id = ? and lifted_at is null")
            .setParameter(1, Columns.of(at))
            .setParameter(2, hold)
            .executeUpdate()
        > 0;
  }

  /** Holds not lifted that stop a purpose and are not over on a day. */
  public List<HoldSpan> stopping(FileId file, Purpose purpose, LocalDate day) {
    return new RowQuery<>(
            em,
            "h.reason, r.label_fr, r.label_en, h.from_on, h.to_on, r.source",
            "hold h join hold_reason r on r.code = h.reason",
            row ->
                new HoldSpan(
                    row.text(), row.text(), row.text(), row.date(), row.date(), row.text()))
        .where("h.file_id = ? and h.lifted_at is null", file.value())
        .where("? = any (string_to_array(r.stops, ','))", purpose.name())
        .where("h.to_on is null or h.to_on >= ?", day)
        .orderBy("h.id")
        .list(MOST);
  }

  public List<HoldRow> open(FileId file, LocalDate day, boolean english) {
    return rows(english)
        .where("h.file_id = ? and h.lifted_at is null", file.value())
        .where("h.to_on is null or h.to_on >= ?", day)
        .orderBy("h.id desc")
        .list(MOST);
  }

  /** Lifted, or past their last day. */
  public List<HoldRow> ended(FileId file, LocalDate day, boolean english) {
    return rows(english)
        .where("h.file_id = ?", file.value())
        .where("h.lifted_at is not null or h.to_on < ?", day)
        .orderBy("h.id desc")
        .list(MOST);
  }

  private RowQuery<HoldRow> rows(boolean english) {
    return new RowQuery<>(
        em,
        "h.id, h.reason, r.label_fr, r.label_en, h.from_on, h.to_on, h.placed_at, h.lifted_at,"
            + " h.kept_by, u.display_name",
        "hold h join hold_reason r on r.code = h.reason left join app_user u on u.id = h.placed_by",
        row ->
            new HoldRow(
                row.count(),
                row.text(),
                label(row, english),
                row.date(),
                row.date(),
                row.instant(),
                row.instant(),
                row.text(),
                row.text()));
  }

  public List<HoldReason> reasons(boolean english) {
    return new RowQuery<>(
            em,
            "code, label_fr, label_en, stops, source, advice_fr, advice_en",
            "hold_reason",
            row ->
                new HoldReason(
                    row.text(),
                    label(row, english),
                    purposes(row.text()),
                    row.text(),
                    label(row, english)))
        .orderBy("code")
        .list(MOST);
  }

  private static String label(SqlRow row, boolean english) {
    String french = row.text();
    String other = row.text();
    return english ? other : french;
  }

  private static Set<Purpose> purposes(String codes) {
    Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    Arrays.stream(codes.split(",")).map(Purpose::valueOf).forEach(purposes::add);
    return purposes;
  }

  /** Which file a hold is on, why, and what keeps it. */
  public record HeldFile(long hold, FileId file, String reason, String keeper) {}
}
