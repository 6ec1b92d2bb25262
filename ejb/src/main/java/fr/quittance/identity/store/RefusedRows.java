package fr.quittance.identity.store;

import fr.quittance.kernel.Problem;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells a row that a policy kept from being written as what it is: outside the caller's scope. A
 * table that nobody may write has the same SQL state, and is our fault.
 */
final class RefusedRows {

  /** What PostgreSQL checks row policies in. */
  private static final String POLICY_CHECK = "ExecWithCheckOptions";

  private static final int DEEPEST = 10;

  private RefusedRows() {}

  static RuntimeException told(PersistenceException thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof PSQLException sql && isPolicy(sql.getServerErrorMessage())) {
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

  private static boolean isPolicy(ServerErrorMessage told) {
    return told != null && POLICY_CHECK.equals(told.getRoutine());
  }
}
