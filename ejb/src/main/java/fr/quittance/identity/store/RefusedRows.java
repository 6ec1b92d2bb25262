package fr.quittance.identity.store;

import fr.quittance.kernel.Problem;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;

/** Tells a row that a policy kept from being written as what it is: outside the caller's scope. */
final class RefusedRows {

  private static final String INSUFFICIENT_PRIVILEGE = "42501";
  private static final int DEEPEST = 10;

  private RefusedRows() {}

  static RuntimeException told(PersistenceException thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql && INSUFFICIENT_PRIVILEGE.equals(sql.getSQLState())) {
        return new Problem(
            Problem.Kind.FORBIDDEN,
            "outside-scope",
            "This is outside the mandates that you work on.",
            List.of(),
            List.of());
      }
      cause = cause.getCause();
    }
    return thrown;
  }
}
