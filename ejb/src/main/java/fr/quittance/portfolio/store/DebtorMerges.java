package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DoubtId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes two debtors one and takes it back. Debtors are locked first, then files, each in the order
 * of their ids, as every write does.
 */
@ApplicationScoped
public class DebtorMerges {

  private static final String MOVE_FILES =
      """
      with moved as (
        update case_file set debtor_id = ?, version = version + 1 where debtor_id = ? returning id)
      insert into debtor_merge_move (merge_id, what, row_id) select ?, 'FILE', id from moved
      """;

  private static final String MOVE_PARTIES =
      """
      with moved as (
        update party set debtor_id = ?, version = version + 1 where debtor_id = ? returning id)
      insert into debtor_merge_move (merge_id, what, row_id) select ?, 'PARTY', id from moved
      """;

  /** The debtor itself, and those that had become it before. */
  private static final String MOVE_KEYS =
      """
      with moved as (
        update debtor set merged_into = ? where id = ? or merged_into = ? returning id)
      insert into debtor_merge_move (merge_id, what, row_id) select ?, 'DEBTOR', id from moved
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected DebtorMerges() {}

  /** What changed its debtor. */
  public record Moved(DoubtId doubt, List<FileId> files, DebtorId from, DebtorId to) {}

  private record Merge(long id, long kept, long merged) {}

  /** Nothing where both are one already. */
  public Optional<Moved> merge(DoubtId doubt, Instant at, Long user) {
    List<Long> pair =
        new RowQuery<>(
                em,
                "distinct coalesce(b.merged_into, b.id)",
                "debtor_doubt x join debtor b on b.id in (x.debtor_a, x.debtor_b)",
                SqlRow::count)
            .where("x.id = ?", doubt.value())
            .orderBy("1")
            .list(2);
    if (pair.size() < 2) {
      return Optional.empty();
    }
    Merge merge = new Merge(begin(doubt, pair, at, user), pair.get(0), pair.get(1));
    lock(merge);
    run(MOVE_FILES, merge.kept, merge.merged, merge.id);
    run(MOVE_PARTIES, merge.kept, merge.merged, merge.id);
    run(MOVE_KEYS, merge.kept, merge.merged, merge.merged, merge.id);
    em.clear();
    return Optional.of(
        new Moved(doubt, files(merge), new DebtorId(merge.merged), new DebtorId(merge.kept)));
  }

  private long begin(DoubtId doubt, List<Long> pair, Instant at, Long user) {
    return ((Number)
            em.createNativeQuery(
                    "insert into debtor_merge (doubt_id, kept, merged, at, user_id)"
                        + " values (?, ?, ?, ?, cast(? as bigint)) returning id")
                .setParameter(1, doubt.value())
                .setParameter(2, pair.get(0))
                .setParameter(3, pair.get(1))
                .setParameter(4, Columns.of(at))
                .setParameter(5, user)
                .getSingleResult())
        .longValue();
  }

  private void lock(Merge merge) {
    read("select id from debtor where id in (?, ?) order by id for update", merge);
    read("select id from case_file where debtor_id in (?, ?) order by id for update", merge);
  }

  private void read(String sql, Merge merge) {
    em.createNativeQuery(sql)
        .setParameter(1, merge.kept)
        .setParameter(2, merge.merged)
        .getResultList();
  }

  /** Nothing where no merge stands: the pair was found different. */
  public Optional<Moved> undo(DoubtId doubt, Instant at, Long user) {
    Optional<Merge> standing =
        new RowQuery<>(
                em,
                "g.id, g.kept, g.merged",
                "debtor_merge g",
                row -> new Merge(row.count(), row.count(), row.count()))
            .where("g.doubt_id = ? and g.undone_at is null", doubt.value())
            .first();
    return standing.map(merge -> undo(merge, doubt, at, user));
  }

  private Moved undo(Merge merge, DoubtId doubt, Instant at, Long user) {
    lock(merge);
    refuseMergedSince(merge);
    List<FileId> files = files(merge);
    for (String table : List.of("case_file", "party")) {
      run(
          "update "
              + table
              + " t set debtor_id = ?, version = version + 1 where t.debtor_id = ? and t.id in ("
              + "select v.row_id from debtor_merge_move v where v.merge_id = ? and v.what = '"
              + (table.equals("party") ? "PARTY" : "FILE")
              + "')",
          merge.merged,
          merge.kept,
          merge.id);
    }
    run(
        "update debtor set merged_into = nullif(cast(? as bigint), id) where id in ("
            + "select v.row_id from debtor_merge_move v where v.merge_id = ? and v.what = 'DEBTOR')",
        merge.merged,
        merge.id);
    em.createNativeQuery(
            "update debtor_merge set undone_at = ?, undone_by = cast(? as bigint) where id = ?")
        .setParameter(1, Columns.of(at))
        .setParameter(2, user)
        .setParameter(3, merge.id)
        .executeUpdate();
    em.clear();
    return new Moved(doubt, files, new DebtorId(merge.kept), new DebtorId(merge.merged));
  }

  private void refuseMergedSince(Merge merge) {
    boolean gone =
        new RowQuery<>(em, "d.id", "debtor d", SqlRow::count)
                .where("d.id = ? and d.merged_into is not null", merge.kept)
                .count()
            > 0;
    if (gone) {
      throw Problem.conflict(
          "merged-since", "The debtor that stayed was merged since: undo that first.");
    }
  }

  private List<FileId> files(Merge merge) {
    return new RowQuery<>(em, "v.row_id", "debtor_merge_move v", row -> new FileId(row.count()))
        .where("v.merge_id = ? and v.what = 'FILE'", merge.id)
        .orderBy("v.row_id")
        .list(Integer.MAX_VALUE);
  }

  private void run(String sql, long... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
