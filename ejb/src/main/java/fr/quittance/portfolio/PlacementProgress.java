package fr.quittance.portfolio;

import fr.quittance.kernel.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How far the placements under way are, by the job's unguessable name. Told from inside their
 * transactions, so that a screen sees it before they commit. Of this server only, and lost with it.
 */
@ApplicationScoped
@OpenToAll(because = "only who started a job knows its name")
public class PlacementProgress {

  private static final int MOST_JOBS = 1_000;

  private final ConcurrentMap<String, Progress> jobs = new ConcurrentHashMap<>();

  /** What a placement is doing. */
  public enum Phase {
    RECEIVING,
    READING,
    CHECKING,
    DEBTORS,
    FILES,
    CLAIMS,
    FACTS,
    CLOSING
  }

  /**
   * A step of a job.
   *
   * @param rows rows read so far
   * @param percent 0 to 100
   */
  public record Progress(Phase phase, int rows, int percent) {}

  /** Tells how far a job is; a null job is nobody's. */
  public void report(String job, Progress progress) {
    if (job != null && (jobs.containsKey(job) || jobs.size() < MOST_JOBS)) {
      jobs.put(job, progress);
    }
  }

  public Optional<Progress> of(String job) {
    return Optional.ofNullable(jobs.get(job));
  }

  /** Forgets a job that has ended. */
  public void forget(String job) {
    jobs.remove(job);
  }
}
