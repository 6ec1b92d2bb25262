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

  /** File and reason of a hold. */
  public Optional<HeldFile> find(long hold) {
    return new RowQuery<>(
            em, "file_id, reason", "hold", row -> new HeldFile(new FileId(row.count()), row.text()))
        .where("id = ?", hold)
        .first();
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
    return new RowQuery<>(
            em,
            "h.id, h.reason, r.label_fr, r.label_en, h.from_on, h.to_on, h.placed_at, h.lifted_at",
            "hold h join hold_reason r on r.code = h.reason",
            row ->
                new HoldRow(
                    row.count(),
                    row.text(),
                    label(row, english),
                    row.date(),
                    row.date(),
                    row.instant(),
                    row.instant()))
        .where("h.file_id = ? and h.lifted_at is null", file.value())
        .where("h.to_on is null or h.to_on >= ?", day)
        .orderBy("h.id desc")
        .list(MOST);
  }

  public List<HoldReason> reasons(boolean english) {
    return new RowQuery<>(
            em,
            "code, label_fr, label_en, stops, source",
            "hold_reason",
            row ->
                new HoldReason(row.text(), label(row, english), purposes(row.text()), row.text()))
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

  /** Which file a hold is on, and why. */
  public record HeldFile(FileId file, String reason) {}
}
