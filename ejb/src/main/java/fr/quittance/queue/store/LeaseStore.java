package fr.quittance.queue.store;

import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.queue.Lease;
import fr.quittance.queue.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who holds which debtor. The database lets one open lease live per debtor. */
@ApplicationScoped
public class LeaseStore {

  private static final String COLUMNS =
      "l.id, l.file_id, l.debtor_id, l.attempt_id, l.expires_at, coalesce(q.reasons, '[]')";
  private static final String SOURCE = "lease l left join queue_entry q on q.file_id = l.file_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected LeaseStore() {}

  LeaseStore(EntityManager em) {
    this.em = em;
  }

  /**
   * The file to call and its debtor, locked against every other collector until the transaction
   * ends.
   */
  public record Candidate(FileId file, DebtorId debtor) {}

  /**
   * The most urgent ready file whose debtor nobody holds. The debtor's row is locked, those that
   * others are just taking are skipped. A file that somebody else works is left to him, as long as
   * he is with us.
   */
  public Optional<Candidate> best(long user, Instant now) {
    List<?> rows =
        em.createNativeQuery(
                "select q.file_id, q.debtor_id from queue_entry q join debtor d on d.id = q.debtor_id"
                    + " join case_file f on f.id = q.file_id left join app_user a on a.id = f.assigned_to and a.active"
                    + " where coalesce(a.id, ?) = ? and q.ready_at <= ? and "
                    + QueueStore.OWN_QUEUES
                    + " and not debtor_is_held(q.debtor_id, ?)"
                    + " order by q.priority desc, q.file_id limit 1 for update of d, q skip locked")
            .setParameter(1, user)
            .setParameter(2, user)
            .setParameter(3, Columns.of(now))
            .setParameter(4, Columns.of(now))
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Object[] row = (Object[]) rows.get(0);
    return Optional.of(
        new Candidate(
            new FileId(((Number) row[0]).longValue()),
            new DebtorId(((Number) row[1]).longValue())));
  }

  /** Opens the lease, unless somebody was faster: then nothing is opened. */
  public boolean open(UUID id, Candidate taken, long user, Instant now, Instant expiresAt) {
    em.createNativeQuery("select 1 from end_lapsed_lease(?, ?)")
        .setParameter(1, taken.debtor().value())
        .setParameter(2, Columns.of(now))
        .getResultList();
    int opened =
        em.createNativeQuery(
                "insert into lease (id, file_id, debtor_id, user_id, taken_at, expires_at)"
                    + " values (cast(? as uuid), ?, ?, ?, ?, ?)"
                    + " on conflict (debtor_id) where ended_at is null do nothing")
            .setParameter(1, id.toString())
            .setParameter(2, taken.file().value())
            .setParameter(3, taken.debtor().value())
            .setParameter(4, user)
            .setParameter(5, Columns.of(now))
            .setParameter(6, Columns.of(expiresAt))
            .executeUpdate();
    return opened == 1;
  }

  /** The collector dialled: the outcome will belong to that contact attempt. */
  public void dialled(LeaseId id, long attempt) {
    em.createNativeQuery("update lease set attempt_id = ? where id = cast(? as uuid)")
        .setParameter(1, attempt)
        .setParameter(2, id.toString())
        .executeUpdate();
  }

  public Optional<Lease> openOf(long user, Instant now) {
    return new RowQuery<>(em, COLUMNS, SOURCE, LeaseStore::row)
        .where("l.user_id = ? and l.ended_at is null and l.expires_at > ?", user, now)
        .first();
  }

  /** An open lease of this user, locked. */
  public Optional<Lease> open(LeaseId id, long user, Instant now) {
    em.createNativeQuery("select id from lease where id = cast(? as uuid) for update")
        .setParameter(1, id.toString())
        .getResultList();
    return new RowQuery<>(em, COLUMNS, SOURCE, LeaseStore::row)
        .where(
            "l.id = cast(? as uuid) and l.user_id = ? and l.ended_at is null and l.expires_at > ?",
            id.toString(),
            user,
            now)
        .first();
  }

  public void extend(LeaseId id, Instant expiresAt) {
    em.createNativeQuery("update lease set expires_at = ? where id = cast(? as uuid)")
        .setParameter(1, Columns.of(expiresAt))
        .setParameter(2, id.toString())
        .executeUpdate();
  }

  public void end(LeaseId id, String ending, Instant now) {
    em.createNativeQuery("update lease set ended_at = ?, ending = ? where id = cast(? as uuid)")
        .setParameter(1, Columns.of(now))
        .setParameter(2, ending)
        .setParameter(3, id.toString())
        .executeUpdate();
  }

  private static Lease row(SqlRow row) {
    return new Lease(
        new LeaseId(UUID.fromString(row.text())),
        new FileId(row.number()),
        new DebtorId(row.number()),
        row.number(),
        row.instant(),
        QueueStore.reasons(row.text()));
  }
}
