package fr.quittance.portfolio.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.FilePhase;
import fr.quittance.portfolio.PartyRole;
import fr.quittance.portfolio.TracingResult;
import fr.quittance.portfolio.TracingRow;
import fr.quittance.portfolio.TracingSource;
import fr.quittance.portfolio.TracingState;
import fr.quittance.portfolio.domain.TracingAdvice;
import fr.quittance.portfolio.domain.TracingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Searches for addresses, and what was tried in each. */
@ApplicationScoped
public class TracingTasks {

  private static final int MOST = 100;
  private static final String COLUMNS =
      "t.id, t.file_id, f.ref, f.phase, t.party_id, concat_ws(' ', p.first_name, p.name), fp.role, p.kind,"
          + " k.value, t.state, t.opened_on, t.closed_on,"
          + " (select string_agg(distinct y.source, ',') from tracing_try y where y.task_id = t.id),"
          + " exists (select 1 from contact_point c where c.party_id = t.party_id and c.kind <> 'ADDRESS'"
          + " and c.quality <> 'BAD' and c.until is null)";
  private static final String SOURCE =
      "tracing_task t join case_file f on f.id = t.file_id join party p on p.id = t.party_id"
          + " left join file_party fp on fp.file_id = t.file_id and fp.party_id = t.party_id"
          + " left join contact_point k on k.id = t.point_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected TracingTasks() {}

  TracingTasks(EntityManager em) {
    this.em = em;
  }

  public TracingTask add(TracingTask task) {
    em.persist(task);
    em.flush();
    return task;
  }

  public Optional<TracingTask> lock(long id) {
    return Optional.ofNullable(em.find(TracingTask.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public boolean isOpen(FileId file, PartyId party) {
    return new RowQuery<>(em, "t.id", "tracing_task t", SqlRow::number)
        .where("t.file_id = ? and t.party_id = ?", file.value(), party.value())
        .where("t.state = 'OPEN'")
        .first()
        .isPresent();
  }

  public void tried(
      TracingTask task, TracingSource source, TracingResult result, LocalDate on, Long by) {
    em.createNativeQuery(
            "insert into tracing_try (task_id, file_id, creditor_id, source, result, tried_on, user_id)"
                + " values (?, ?, ?, ?, ?, ?, cast(? as bigint))")
        .setParameter(1, task.id())
        .setParameter(2, task.file().value())
        .setParameter(3, task.creditor())
        .setParameter(4, source.name())
        .setParameter(5, result.name())
        .setParameter(6, on)
        .setParameter(7, by)
        .executeUpdate();
  }

  public Page<TracingRow> page(PageRequest request) {
    return rows()
        .whereGiven("t.state = ?", request.filter("state"))
        .whereContains("concat_ws(' ', p.first_name, p.name, f.ref)", request.filter("text"))
        .sortable("file", "f.ref")
        .sortable("party", "p.name")
        .sortable("openedOn", "t.opened_on")
        .sortable("closedOn", "t.closed_on")
        .orderBy("t.state <> 'OPEN', t.opened_on, t.id")
        .page(request);
  }

  public List<TracingRow> of(FileId file) {
    return rows().where("t.file_id = ?", file.value()).orderBy("t.id desc").list(MOST);
  }

  public Optional<TracingRow> byId(long id) {
    return rows().where("t.id = ?", id).first();
  }

  /** How many searches there are of each state. */
  public Map<TracingState, Long> counts() {
    Map<TracingState, Long> counts = new EnumMap<>(TracingState.class);
    for (Object row :
        em.createNativeQuery("select state, count(*) from tracing_task group by state")
            .getResultList()) {
      SqlRow columns = new SqlRow(row);
      counts.put(columns.oneOf(TracingState.class), columns.number());
    }
    return counts;
  }

  public void flush() {
    em.flush();
  }

  private RowQuery<TracingRow> rows() {
    return new RowQuery<>(em, COLUMNS, SOURCE, TracingTasks::row);
  }

  private static TracingRow row(SqlRow row) {
    long id = row.count();
    FileId file = new FileId(row.count());
    String ref = row.text();
    boolean judicial = row.oneOf(FilePhase.class) == FilePhase.JUDICIAL;
    PartyId party = new PartyId(row.count());
    String name = row.text();
    PartyRole role = row.oneOf(PartyRole.class);
    DebtorKind kind = row.oneOf(DebtorKind.class);
    String address = row.text();
    TracingState state = row.oneOf(TracingState.class);
    LocalDate openedOn = row.date();
    LocalDate closedOn = row.date();
    Set<TracingSource> tried = sources(row.text());
    boolean reachable = row.flag();
    return new TracingRow(
        id,
        file,
        ref,
        party,
        name,
        role,
        kind,
        address,
        state,
        openedOn,
        closedOn,
        List.copyOf(tried),
        reachable,
        state == TracingState.OPEN
            ? TracingAdvice.next(kind, reachable, judicial, tried).orElse(null)
            : null);
  }

  private static Set<TracingSource> sources(String codes) {
    Set<TracingSource> sources = EnumSet.noneOf(TracingSource.class);
    if (codes != null) {
      Arrays.stream(codes.split(",")).map(TracingSource::valueOf).forEach(sources::add);
    }
    return sources;
  }
}
