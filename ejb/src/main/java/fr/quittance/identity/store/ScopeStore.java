package fr.quittance.identity.store;

import fr.quittance.identity.DataScope;
import fr.quittance.identity.UserScope;
import fr.quittance.identity.WorkQueue;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Who works on what: the rows that {@code look_through} reads. */
@ApplicationScoped
public class ScopeStore {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected ScopeStore() {}

  ScopeStore(EntityManager em) {
    this.em = em;
  }

  public UserScope of(UserId user) {
    List<Long> teams = ofTeams("t.id", user, SqlRow::number);
    Set<Long> mandates = new TreeSet<>();
    Set<String> queues = new TreeSet<>();
    for (Long team : teams) {
      DataScope scope = new Shares(em, "team", team).scope();
      mandates.addAll(scope.mandates());
      queues.addAll(scope.queues());
    }
    return new UserScope(
        new Shares(em, "user", user.value()).scope(),
        ofTeams("t.name", user, SqlRow::text),
        new DataScope(mandates, queues),
        seesEverything(user));
  }

  private boolean seesEverything(UserId user) {
    return new RowQuery<>(em, "u.id", "app_user u", SqlRow::number)
        .where("u.id = ? and sees_everything(u.role)", user.value())
        .first()
        .isPresent();
  }

  private <R> List<R> ofTeams(String column, UserId user, Function<SqlRow, R> mapper) {
    return new RowQuery<>(em, column, "team t join team_member m on m.team_id = t.id", mapper)
        .where("m.user_id = ?", user.value())
        .orderBy("lower(t.name), t.id")
        .list(MOST);
  }

  public void limit(UserId user, DataScope scope) {
    new Shares(em, "user", user.value()).replace(scope);
  }

  public List<WorkQueue> queues() {
    return new RowQuery<>(
            em,
            "code, label_fr, label_en",
            "work_queue",
            row -> new WorkQueue(row.text(), row.text(), row.text()))
        .orderBy("label_fr")
        .list(MOST);
  }
}
