package fr.quittance.ledger;

import fr.quittance.kernel.SystemCalls;
import fr.quittance.ledger.BalanceUpkeepService.CheckedFiles;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Walks all files slice by slice. Run outside a transaction: each slice has its own. */
@ApplicationScoped
public class BalanceUpkeep {

  private static final int SLICE = 100_000;
  private static final int SAMPLE = 2_000;

  /** While the database writes one range, the other is computed. */
  private static final int LANES = 2;

  @Inject private BalanceUpkeepService service;
  @Inject private SystemCalls systemCalls;
  @Resource private ManagedExecutorService executor;

  /** Brings every file to today that is not there yet. */
  public void refresh() {
    inLanes(range -> service.refresh(range, SLICE));
  }

  /** Computes every file anew. */
  public void rebuild() {
    inLanes(range -> service.rebuild(range, SLICE));
  }

  private void inLanes(Function<FileRange, OptionalLong> step) {
    List<Future<?>> lanes =
        service.ranges(LANES).stream()
            .<Future<?>>map(
                range -> executor.submit(() -> systemCalls.run(() -> walk(range, step))))
            .toList();
    for (Future<?> lane : lanes) {
      await(lane);
    }
  }

  private static void walk(FileRange range, Function<FileRange, OptionalLong> step) {
    OptionalLong last = step.apply(range);
    while (last.isPresent()) {
      last = step.apply(range.from(last.getAsLong()));
    }
  }

  private static void await(Future<?> lane) {
    try {
      lane.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "Some balances could not be brought to the day", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Compares every file. */
  public BalanceCheck compareAll() {
    FileRange range = whole();
    int files = 0;
    int differences = 0;
    CheckedFiles slice = service.compare(range, SLICE);
    while (slice.last().isPresent()) {
      files += slice.files();
      differences += slice.differences();
      slice = service.compare(range.from(slice.last().getAsLong()), SLICE);
    }
    return service.conclude(true, files, differences);
  }

  /** Compares some files, others each time. */
  public BalanceCheck compareSample() {
    FileRange whole = whole();
    long start = ThreadLocalRandom.current().nextLong(whole.after(), whole.upTo());
    CheckedFiles sample = service.compare(whole.from(start), SAMPLE);
    return service.conclude(false, sample.files(), sample.differences());
  }

  private FileRange whole() {
    return service.ranges(1).get(0);
  }
}
