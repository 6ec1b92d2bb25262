package fr.quittance.web.portfolio;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementLimits;
import fr.quittance.portfolio.PlacementProgress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Files that were sent and wait to be placed, by the job's unguessable name. Of this server only; a
 * file that nobody places is deleted after a while, or when there are too many.
 */
@ApplicationScoped
public class PlacementDrafts {

  private static final Duration KEPT = Duration.ofHours(2);
  private static final int MOST = 40;

  private final ConcurrentMap<String, Draft> drafts = new ConcurrentHashMap<>();

  @Inject private PlacementLimits limits;
  @Inject private PlacementProgress progress;
  @Inject private Clock clock;

  /** A file as it came. */
  record Draft(PlacedFile file, String name, Instant since) {}

  /** Takes a file in place of the one that the job had. */
  void receive(String job, String name, InputStream content) {
    PlacedFile file = PlacedFile.receive(content, limits.bytes());
    forget(job);
    tidy();
    drafts.put(job, new Draft(file, name, clock.instant()));
  }

  /**
   * @throws Problem {@code placement-draft-gone}
   */
  Draft of(String job) {
    Draft draft = drafts.get(job);
    if (draft == null) {
      throw Problem.conflict("placement-draft-gone", "The file is no longer here: send it again.");
    }
    return draft;
  }

  boolean has(String job) {
    return drafts.containsKey(job);
  }

  void forget(String job) {
    Draft draft = drafts.remove(job);
    progress.forget(job);
    if (draft != null) {
      draft.file().close();
    }
  }

  private void tidy() {
    Instant oldest = clock.instant().minus(KEPT);
    drafts.entrySet().stream()
        .filter(draft -> draft.getValue().since().isBefore(oldest))
        .map(Map.Entry::getKey)
        .forEach(this::forget);
    while (drafts.size() >= MOST) {
      drafts.entrySet().stream()
          .min(Comparator.comparing(draft -> draft.getValue().since()))
          .map(Map.Entry::getKey)
          .ifPresent(this::forget);
    }
  }

  Integer percent(String job) {
    return progress.of(job).map(PlacementProgress.Progress::percent).orElse(null);
  }

  PlacementLimits limits() {
    return limits;
  }

  @PreDestroy
  void forgetAll() {
    drafts.keySet().forEach(this::forget);
  }
}
