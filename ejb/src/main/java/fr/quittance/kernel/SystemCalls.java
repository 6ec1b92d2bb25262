package fr.quittance.kernel;

import java.util.concurrent.Callable;

/**
 * Runs work that no person asked for (timers, callbacks, start-up) under the system's own subject.
 */
public interface SystemCalls {

  <T> T call(Callable<T> work);

  void run(Runnable work);
}
