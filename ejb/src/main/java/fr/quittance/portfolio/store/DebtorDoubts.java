package fr.quittance.portfolio.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DoubtId;
import fr.quittance.portfolio.DoubtReason;
import fr.quittance.portfolio.DoubtRow;
import fr.quittance.portfolio.DoubtSide;
import fr.quittance.portfolio.DoubtState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Pairs of debtors that may be one, and what was decided. */
@ApplicationScoped
public class DebtorDoubts {

  /** A person of a debtor; one that a merge moved still stands for the debtor it came from. */
  private static final String SIDE =
      """
      left join lateral (
        select y.id, concat_ws(' ', y.first_name, y.name) as name, y.siren, y.birth_date, r.name as creditor,
          (select c.value from contact_point c where c.party_id = y.id and c.kind = 'ADDRESS' order by c.id desc limit 1) as address,
          (select c.value from contact_point c where c.party_id = y.id and c.kind = 'PHONE' order by c.id desc limit 1) as phone,
          (select c.value from contact_point c where c.party_id = y.id and c.kind = 'EMAIL' order by c.id desc limit 1) as email,
          (select count(distinct fp.file_id) from file_party fp join party z on z.id = fp.party_id where z.debtor_id = y.debtor_id) as files,
          (select f.ref from file_party fp join case_file f on f.id = fp.file_id where fp.party_id = y.id order by f.id desc limit 1) as ref
        from party y join creditor r on r.id = y.creditor_id
        where %s
        order by y.id limit 1) %s on true
      """;

  private static final String MOVED =
      "select v.row_id from debtor_merge g join debtor_merge_move v on v.merge_id = g.id and v.what = 'PARTY'"
          + " where g.doubt_id = d.id and g.undone_at is null";

  private static final String SOURCE =
      "debtor_doubt d left join app_user u on u.id = d.decided_by "
          + SIDE.formatted("y.debtor_id = d.debtor_a and y.id not in (" + MOVED + ")", "a")
          + SIDE.formatted(
              "y.id in (select p.id from party p where p.debtor_id = d.debtor_b union all "
                  + MOVED
                  + ")",
              "b");

  private static final String COLUMNS =
      "d.id, d.reason, d.score, d.found_at, d.state, d.decided_at, u.display_name,"
          + " d.debtor_a, a.name, a.siren, a.birth_date, a.address, a.phone, a.email, a.creditor, a.files, a.ref,"
          + " d.debtor_b, b.name, b.siren, b.birth_date, b.address, b.phone, b.email, b.creditor, b.files, b.ref";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected DebtorDoubts() {}

  public Page<DoubtRow> page(PageRequest request) {
    RowQuery<DoubtRow> query =
        new RowQuery<>(em, COLUMNS, SOURCE, DebtorDoubts::row)
            .whereGiven("d.state = ?", request.filter("state"))
            .whereGiven("d.reason = ?", request.filter("reason"))
            .whereGiven("cast(d.placement_id as text) = ?", request.filter("placement"))
            .whereContains("concat_ws(' ', a.name, b.name)", request.filter("name"))
            .orderBy("d.score desc nulls first, d.id");
    return query.page(request);
  }

  public long waiting() {
    return new RowQuery<>(em, "d.id", "debtor_doubt d", SqlRow::count)
        .where("d.state = 'OPEN'")
        .count();
  }

  /** One of two people who decide at once is refused. */
  public void decide(DoubtId id, DoubtState state, Instant at, Long user) {
    int decided =
        em.createNativeQuery(
                "update debtor_doubt set state = ?, decided_at = ?, decided_by = cast(? as bigint)"
                    + " where id = ? and state = 'OPEN'")
            .setParameter(1, state.name())
            .setParameter(2, Columns.of(at))
            .setParameter(3, user)
            .setParameter(4, id.value())
            .executeUpdate();
    if (decided == 0) {
      throw Problem.conflict("doubt-decided", "Somebody decided on this pair already.");
    }
  }

  public void reopen(DoubtId id) {
    int reopened =
        em.createNativeQuery(
                "update debtor_doubt set state = 'OPEN', decided_at = null, decided_by = null"
                    + " where id = ? and state <> 'OPEN'")
            .setParameter(1, id.value())
            .executeUpdate();
    if (reopened == 0) {
      throw Problem.conflict("doubt-open", "Nothing was decided on this pair.");
    }
  }

  /** The pair of two files' debtors, open again if somebody had found them different. */
  public DoubtId byHand(FileId one, FileId other, Instant at) {
    List<?> pair =
        em.createNativeQuery(
                "insert into debtor_doubt (debtor_a, debtor_b, reason, found_at)"
                    + " select min(f.debtor_id), max(f.debtor_id), 'BY_HAND', ? from case_file f where f.id in (?, ?)"
                    + " having min(f.debtor_id) < max(f.debtor_id)"
                    + " on conflict (debtor_a, debtor_b) do update set state = 'OPEN', decided_at = null,"
                    + " decided_by = null returning id")
            .setParameter(1, Columns.of(at))
            .setParameter(2, one.value())
            .setParameter(3, other.value())
            .getResultList();
    if (pair.isEmpty()) {
      throw Problem.conflict("same-debtor", "Both files have the same debtor.");
    }
    return new DoubtId(((Number) pair.get(0)).longValue());
  }

  private static DoubtRow row(SqlRow row) {
    return new DoubtRow(
        new DoubtId(row.count()),
        row.oneOf(DoubtReason.class),
        row.decimal(),
        row.instant(),
        row.oneOf(DoubtState.class),
        row.instant(),
        row.text(),
        side(row),
        side(row));
  }

  private static DoubtSide side(SqlRow row) {
    return new DoubtSide(
        new DebtorId(row.count()),
        row.text(),
        row.text(),
        row.date(),
        row.text(),
        row.text(),
        row.text(),
        row.text(),
        (int) row.count(),
        row.text());
  }
}
