package fr.quittance.insight.store;

import fr.quittance.insight.SearchKind;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Several questions that go to the database as one statement, so that a search waits for it once.
 */
final class Asking {

  private final int most;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param most answers wanted of each question
   */
  Asking(int most) {
    this.most = most;
  }

  /** A statement of {@link SearchSql} with the values of its question marks. */
  Asking add(SearchKind kind, int score, String sql, Object... bound) {
    parts.add(
        "(select '%s' as kind, %d as score, cast(id as text), cast(file as bigint), cast(text as text), cast(cents as bigint) from (%s limit %d) x (id, file, text, cents))"
            .formatted(kind, score, sql, most));
    values.addAll(List.of(bound));
    return this;
  }

  /** The same where the statement takes one list; for an empty one nothing is asked. */
  Asking addLines(SearchKind kind, int score, String sql, Collection<String> lines) {
    return lines.isEmpty() ? this : add(kind, score, sql, String.join("\n", lines));
  }

  int most() {
    return most;
  }

  List<Found> answers(EntityManager em) {
    List<Found> found = new ArrayList<>();
    if (parts.isEmpty()) {
      return found;
    }
    Query query = em.createNativeQuery(String.join(" union all ", parts));
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, Columns.of(values.get(i)));
    }
    for (Object row : query.getResultList()) {
      SqlRow columns = new SqlRow(row);
      SearchKind kind = columns.oneOf(SearchKind.class);
      int score = (int) columns.count();
      found.add(
          new Found(
              kind, columns.text(), columns.number(), columns.text(), columns.number(), score));
    }
    return found;
  }
}
