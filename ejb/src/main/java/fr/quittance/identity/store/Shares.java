package fr.quittance.identity.store;

import fr.quittance.identity.DataScope;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The mandates and queues that are said of one user or one team. */
final class Shares {

  private static final int MOST = 10_000;

  private final EntityManager em;
  private final String owner;
  private final long id;

  /**
   * @param owner {@code user} or {@code team}
   */
  Shares(EntityManager em, String owner, long id) {
    this.em = em;
    this.owner = owner;
    this.id = id;
  }

  DataScope scope() {
    return new DataScope(numbers("mandate_id", owner + "_mandate"), queues());
  }

  Set<Long> members() {
    return numbers("user_id", "team_member");
  }

  private Set<Long> numbers(String column, String table) {
    List<Long> found =
        new RowQuery<>(em, column, table, SqlRow::number).where(owner + "_id = ?", id).list(MOST);
    return new TreeSet<>(found);
  }

  private Set<String> queues() {
    return new TreeSet<>(
        new RowQuery<>(em, "queue", owner + "_queue", SqlRow::text)
            .where(owner + "_id = ?", id)
            .list(MOST));
  }

  void replace(DataScope scope) {
    replace(owner + "_mandate", "mandate_id", "bigint", scope.mandates());
    replace(owner + "_queue", "queue", "text", scope.queues());
  }

  void replaceMembers(Set<Long> members) {
    replace("team_member", "user_id", "bigint", members);
  }

  private void replace(String table, String column, String type, Collection<?> values) {
    em.createNativeQuery("delete from " + table + " where " + owner + "_id = ?")
        .setParameter(1, id)
        .executeUpdate();
    if (!values.isEmpty()) {
      em.createNativeQuery(
              "insert into %s (%s_id, %s) select ?, cast(x as %s) from unnest(string_to_array(?, ',')) x"
                  .formatted(table, owner, column, type))
          .setParameter(1, id)
          .setParameter(
              2, values.stream().map(String::valueOf).sorted().collect(Collectors.joining(",")))
          .executeUpdate();
    }
  }
}
