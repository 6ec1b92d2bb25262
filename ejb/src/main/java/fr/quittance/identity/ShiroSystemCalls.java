package fr.quittance.identity;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.apache.shiro.subject.ExecutionException;

/** Binds a subject that holds every permission, for the length of one call. */
@ApplicationScoped
public class ShiroSystemCalls implements SystemCalls {

  @Inject private Instance<AccessControl> access;

  @Override
  public <T> T call(Callable<T> work) {
    try {
      return access.get().subjectOf(Caller.SYSTEM).execute(work);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  @Override
  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }
}
