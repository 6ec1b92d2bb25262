package fr.quittance.portfolio.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.BulkAction;
import fr.quittance.portfolio.BulkRow;
import fr.quittance.portfolio.BulkRun;
import fr.quittance.portfolio.BulkVerdict;
import fr.quittance.portfolio.FileStatus;
import fr.quittance.portfolio.domain.BulkRules;
import fr.quittance.portfolio.domain.BulkRules.Judged;
import fr.quittance.portfolio.domain.BulkTarget;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Acts on many files and what they mean for each. */
@ApplicationScoped
public class BulkRuns {

  private static final int MOST = 100_000;
  private static final String RUN =
      "r.id, r.action, cast(r.parameters as text), r.prepared_at, r.done_at,"
          + " (select count(*) from bulk_run_file f where f.run_id = r.id and f.verdict = 'CHANGES'),"
          + " (select count(*) from bulk_run_file f where f.run_id = r.id and f.verdict = 'UNCHANGED'),"
          + " (select count(*) from bulk_run_file f where f.run_id = r.id and f.verdict = 'REFUSED')";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BulkRuns() {}

  BulkRuns(EntityManager em) {
    this.em = em;
  }

  public void add(
      UUID id,
      BulkAction action,
      Map<String, String> parameters,
      int matched,
      Instant at,
      Long userId) {
    em.createNativeQuery(
            "insert into bulk_run (id, action, parameters, matched, prepared_at, prepared_by)"
                + " values (cast(? as uuid), ?, cast(? as jsonb), ?, ?, cast(? as bigint))")
        .setParameter(1, id.toString())
        .setParameter(2, action.name())
        .setParameter(3, JsonColumn.write(parameters))
        .setParameter(4, matched)
        .setParameter(5, Columns.of(at))
        .setParameter(6, userId)
        .executeUpdate();
  }

  public Optional<BulkRun> find(UUID id) {
    return new RowQuery<>(em, RUN, "bulk_run r", BulkRuns::run)
        .where("r.id = cast(? as uuid)", id.toString())
        .first();
  }

  /** One at a time may carry it out. */
  public Optional<BulkRun> lock(UUID id) {
    em.createNativeQuery("select 1 from bulk_run where id = cast(? as uuid) for update")
        .setParameter(1, id.toString())
        .getResultList();
    return find(id);
  }

  /** Judges files that the caller sees and keeps what was found. */
  public void judge(
      UUID id, BulkAction action, Map<String, String> parameters, List<FileId> files) {
    String ids = files.stream().map(FileId::toString).collect(Collectors.joining(",", "{", "}"));
    keep(id, targets(parameters, "f.id = any (cast(? as bigint[]))", ids), action, parameters);
  }

  /** Judges again those that were to change. */
  public void judgeAnew(UUID id, BulkAction action, Map<String, String> parameters) {
    List<BulkTarget> targets =
        targets(
            parameters,
            "f.id in (select x.file_id from bulk_run_file x where x.run_id = cast(? as uuid) and x.verdict = 'CHANGES')",
            id.toString());
    keep(id, targets, action, parameters);
  }

  /** Locks the debtors of a run in one order, before any file is touched. */
  public void lockDebtors(UUID id) {
    em.createNativeQuery(
            "select d.id from debtor d where d.id in (select f.debtor_id from case_file f join bulk_run_file x"
                + " on x.file_id = f.id where x.run_id = cast(? as uuid) and x.verdict = 'CHANGES')"
                + " order by d.id for update")
        .setParameter(1, id.toString())
        .getResultList();
  }

  /** Files to be changed, by id. */
  public List<FileId> changing(UUID id) {
    return new RowQuery<>(em, "x.file_id", "bulk_run_file x", row -> new FileId(row.count()))
        .where("x.run_id = cast(? as uuid) and x.verdict = 'CHANGES'", id.toString())
        .orderBy("x.file_id")
        .list(MOST);
  }

  public void done(UUID id, Instant at) {
    em.createNativeQuery("update bulk_run set done_at = ? where id = cast(? as uuid)")
        .setParameter(1, Columns.of(at))
        .setParameter(2, id.toString())
        .executeUpdate();
  }

  public Page<BulkRow> rows(UUID id, PageRequest request) {
    return new RowQuery<>(
            em,
            "x.file_id, o.ref, concat_ws(' ', o.debtor_first_name, o.debtor_name), x.verdict, x.reason",
            "bulk_run_file x join file_overview o on o.id = x.file_id",
            row ->
                new BulkRow(
                    new FileId(row.count()),
                    row.text(),
                    row.text(),
                    row.oneOf(BulkVerdict.class),
                    row.text()))
        .where("x.run_id = cast(? as uuid)", id.toString())
        .whereGiven("x.verdict = ?", request.filter("verdict"))
        .orderBy("x.verdict <> 'REFUSED', x.verdict <> 'CHANGES', x.file_id")
        .page(request);
  }

  private List<BulkTarget> targets(Map<String, String> parameters, String condition, String bound) {
    return new RowQuery<>(
            em,
            "f.id, f.status, f.assigned_to,"
                + " exists (select 1 from file_tag t where t.file_id = f.id and t.tag_id::text = ?),"
                + " exists (select 1 from hold h where h.file_id = f.id and h.reason = ? and h.lifted_at is null"
                + " and h.kept_by is null),"
                + " exists (select 1 from hold h where h.file_id = f.id and h.reason = ? and h.lifted_at is null"
                + " and h.kept_by is not null)",
            "case_file f",
            row ->
                new BulkTarget(
                    new FileId(row.count()),
                    row.oneOf(FileStatus.class),
                    row.number(),
                    row.flag(),
                    row.flag(),
                    row.flag()))
        .bind(
            parameters.getOrDefault("tag", ""),
            parameters.getOrDefault("reason", ""),
            parameters.getOrDefault("reason", ""))
        .where(condition, bound)
        .orderBy("f.id")
        .list(MOST);
  }

  private void keep(
      UUID id, List<BulkTarget> targets, BulkAction action, Map<String, String> parameters) {
    Long collector =
        parameters.containsKey("collector") ? Long.valueOf(parameters.get("collector")) : null;
    Map<Judged, List<BulkTarget>> judged =
        targets.stream()
            .collect(Collectors.groupingBy(target -> BulkRules.judge(action, target, collector)));
    judged.forEach((verdict, files) -> keep(id, verdict, files));
  }

  private void keep(UUID id, Judged judged, List<BulkTarget> files) {
    em.createNativeQuery(
            "insert into bulk_run_file (run_id, file_id, verdict, reason)"
                + " select cast(? as uuid), x, ?, cast(? as text) from unnest(cast(? as bigint[])) x"
                + " on conflict (run_id, file_id) do update set verdict = excluded.verdict, reason = excluded.reason")
        .setParameter(1, id.toString())
        .setParameter(2, judged.verdict().name())
        .setParameter(3, judged.reason())
        .setParameter(
            4,
            files.stream()
                .map(target -> target.file().toString())
                .collect(Collectors.joining(",", "{", "}")))
        .executeUpdate();
  }

  private static BulkRun run(SqlRow row) {
    return new BulkRun(
        UUID.fromString(row.text()),
        row.oneOf(BulkAction.class),
        Jsonb.texts(row.text()),
        row.instant(),
        row.instant(),
        row.count(),
        row.count(),
        row.count());
  }
}
