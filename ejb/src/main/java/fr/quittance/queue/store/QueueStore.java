package fr.quittance.queue.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.queue.QueueRow;
import fr.quittance.queue.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What waits to be called, how urgent it is and why. */
@ApplicationScoped
public class QueueStore {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
  private static final String POINTS =
      "(select coalesce(sum((r ->> 'points')::int), 0) from jsonb_array_elements(x.reasons) r)";

  /** The queues that the caller is handed files of; see {@code V19__scopes.sql}. */
  static final String OWN_QUEUES =
      "((select coalesce(current_setting('quittance.queues', true), '')) = ''"
          + " or q.queue = any ((select nullif(current_setting('quittance.queues', true), ''))::text[]))";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected QueueStore() {}

  QueueStore(EntityManager em) {
    this.em = em;
  }

  /** Queues every active file of a placement that owes something. */
  public void enter(PlacementId placement, Instant readyAt, LocalDate today) {
    em.createNativeQuery(
            "insert into queue_entry (file_id, creditor_id, debtor_id, priority, reasons, ready_at)"
                + " select x.id, x.creditor_id, x.debtor_id, "
                + POINTS
                + ", x.reasons, ? from (select f.id, f.creditor_id, f.debtor_id, queue_reasons(f.id, ?, false) as reasons"
                + " from case_file f join file_balance b on b.file_id = f.id and b.total > 0"
                + " where f.status = 'ACTIVE' and f.phase = 'AMICABLE' and f.id in (select c.file_id from claim c where c.placement_id = ?)) x"
                + " on conflict (file_id) do update set reasons = excluded.reasons, priority = excluded.priority")
        .setParameter(1, Columns.of(readyAt))
        .setParameter(2, today)
        .setParameter(3, placement.value())
        .executeUpdate();
  }

  /** Gives a file another debtor; a hold that the debtor's own would meet ends by itself. */
  public void follow(FileId file, DebtorId debtor) {
    em.createNativeQuery("update queue_entry set debtor_id = ? where file_id = ?")
        .setParameter(1, debtor.value())
        .setParameter(2, file.value())
        .executeUpdate();
    em.createNativeQuery(
            "update lease l set debtor_id = ? where l.file_id = ? and l.ended_at is null"
                + " and not exists (select 1 from lease o where o.debtor_id = ? and o.ended_at is null)")
        .setParameter(1, debtor.value())
        .setParameter(2, file.value())
        .setParameter(3, debtor.value())
        .executeUpdate();
  }

  /**
   * Weighs a file anew: queues it where it is missing and owes, takes it out where it owes nothing
   * or is not worked any more. A file that enters may be handed out at once.
   */
  public void weigh(FileId file, Instant now, LocalDate today) {
    em.createNativeQuery(
            "delete from queue_entry q where q.file_id = ? and not exists (select 1 from case_file f join file_balance b"
                + " on b.file_id = f.id where f.id = q.file_id and f.status = 'ACTIVE' and f.phase = 'AMICABLE'"
                + " and b.total > 0)")
        .setParameter(1, file.value())
        .executeUpdate();
    em.createNativeQuery(
            "insert into queue_entry as q (file_id, creditor_id, debtor_id, priority, reasons, ready_at)"
                + " select x.id, x.creditor_id, x.debtor_id, "
                + POINTS
                + ", x.reasons, ? from (select f.id, f.creditor_id, f.debtor_id, queue_reasons(f.id, ?, exists ("
                + "select 1 from queue_entry e where e.file_id = f.id and e.callback_at is not null)) as reasons"
                + " from case_file f join file_balance b on b.file_id = f.id and b.total > 0"
                + " where f.status = 'ACTIVE' and f.phase = 'AMICABLE' and f.id = ?) x"
                + " on conflict (file_id) do update set reasons = excluded.reasons, priority = excluded.priority")
        .setParameter(1, Columns.of(now))
        .setParameter(2, today)
        .setParameter(3, file.value())
        .executeUpdate();
  }

  /** Keeps when the debtor was promised a call, or that no such promise is open. */
  public void callback(FileId file, Instant at) {
    em.createNativeQuery(
            "update queue_entry set callback_at = cast(? as timestamptz) where file_id = ?")
        .setParameter(1, Columns.of(at))
        .setParameter(2, file.value())
        .executeUpdate();
  }

  /** Day by which the debtor last promised to pay, if a promise is open. */
  public Optional<LocalDate> promisedBy(FileId file) {
    return new RowQuery<>(em, "max(p.due_on)", "promise p", SqlRow::date)
        .where("p.file_id = ? and p.state = 'OPEN'", file.value()).list(1).stream()
            .filter(Objects::nonNull)
            .findFirst();
  }

  /** Lets a file wait; null waits until something happens to it. */
  public void rest(FileId file, Instant until) {
    em.createNativeQuery(
            "update queue_entry set ready_at = coalesce(cast(? as timestamptz), 'infinity') where file_id = ?")
        .setParameter(1, Columns.of(until))
        .setParameter(2, file.value())
        .executeUpdate();
  }

  public void touched(FileId file, Instant at) {
    em.createNativeQuery("update queue_entry set last_touched_at = ? where file_id = ?")
        .setParameter(1, Columns.of(at))
        .setParameter(2, file.value())
        .executeUpdate();
  }

  /** Days that a result lets a file rest. */
  public int restDays(String result) {
    return new RowQuery<>(em, "days", "queue_rest", SqlRow::number)
        .where("result = ?", result)
        .first()
        .map(Long::intValue)
        .orElse(1);
  }

  /** How many files may be handed out now. */
  public long ready(Instant now) {
    return new RowQuery<>(em, "1", "queue_entry q", SqlRow::number)
        .where("q.ready_at <= ? and " + OWN_QUEUES, now)
        .count();
  }

  public Page<QueueRow> page(PageRequest request, Instant now) {
    RowQuery<QueueRow> query =
        new RowQuery<>(
                em,
                "q.file_id, f.ref, p.name, c.name, f.currency, b.total, q.priority, q.reasons,"
                    + " case when q.ready_at = 'infinity' then null else q.ready_at end, u.display_name",
                "queue_entry q join case_file f on f.id = q.file_id join file_balance b on b.file_id = f.id"
                    + " join creditor c on c.id = f.creditor_id"
                    + " join file_party fp on fp.file_id = f.id and fp.role = 'DEBTOR' join party p on p.id = fp.party_id"
                    + " left join lease l on l.debtor_id = q.debtor_id and l.ended_at is null"
                    + " left join app_user u on u.id = l.user_id",
                QueueStore::row)
            .whereContains("p.name", request.filter("debtor"))
            .whereContains("c.name", request.filter("creditor"))
            .whereContains("f.ref", request.filter("file"))
            .where(OWN_QUEUES)
            .sortable("priority", "q.priority")
            .sortable("debtor", "p.name")
            .sortable("balance", "b.total")
            .sortable("readyAt", "q.ready_at")
            .orderBy("q.priority desc, q.file_id");
    if ("ready".equals(request.filter("state"))) {
      query.where("q.ready_at <= ?", now);
    } else if ("waiting".equals(request.filter("state"))) {
      query.where("q.ready_at > ?", now);
    }
    return query.page(request);
  }

  static List<Reason> reasons(String json) {
    try {
      return JSON.readValue(json, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored reasons cannot be read", e);
    }
  }

  private static QueueRow row(SqlRow row) {
    FileId file = new FileId(row.number());
    String ref = row.text();
    String debtor = row.text();
    String creditor = row.text();
    Money balance = row.money(row.text());
    return new QueueRow(
        file,
        ref,
        debtor,
        creditor,
        balance,
        row.number().intValue(),
        reasons(row.text()),
        row.instant(),
        row.text());
  }
}
