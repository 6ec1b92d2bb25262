package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authz.AuthorizationException;

/** Finds what really happened below the wrappings of container and persistence. */
public final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  /** The first exception of the chain that we know how to tell; the outermost one otherwise. */
  public static Throwable told(Throwable thrown) {
    return find(thrown, Problem.class)
        .<Throwable>map(found -> found)
        .or(() -> find(thrown, AuthorizationException.class))
        .or(() -> find(thrown, AuthenticationException.class))
        .or(() -> find(thrown, OptimisticLockException.class))
        .orElse(thrown);
  }

  public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    Throwable current = thrown;
    for (int depth = 0; current != null && depth < DEEPEST; depth++) {
      if (type.isInstance(current)) {
        return Optional.of(type.cast(current));
      }
      current = current.getCause();
    }
    return Optional.empty();
  }
}
