package fr.quittance.config.launcher;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that an earlier launcher left behind, recognised by its command line and never by its
 * number alone.
 */
final class Survivor {

  private final ProcessHandle process;

  private Survivor(ProcessHandle process) {
    this.process = process;
  }

  /** The living process of that number, if its command line has the mark. */
  static Optional<Survivor> find(long pid, String mark) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            process -> process.info().commandLine().filter(line -> line.contains(mark)).isPresent())
        .map(Survivor::new);
  }

  /** Any living process whose command line has the mark. */
  static Optional<Survivor> search(String mark) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(
            process -> process.info().commandLine().filter(line -> line.contains(mark)).isPresent())
        .findAny()
        .map(Survivor::new);
  }

  long pid() {
    return process.pid();
  }

  /** Asks the process to end, insists after the given time, and returns when it is gone. */
  void stop(long patienceSeconds) {
    process.destroy();
    if (!gone(patienceSeconds)) {
      process.destroyForcibly();
      gone(patienceSeconds);
    }
  }

  private boolean gone(long seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
