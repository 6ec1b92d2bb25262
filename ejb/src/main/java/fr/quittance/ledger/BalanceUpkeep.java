package fr.quittance.ledger;

import fr.quittance.ledger.BalanceUpkeepService.CheckedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;

/** Walks all files slice by slice. Run outside a transaction: each slice has its own. */
@ApplicationScoped
public class BalanceUpkeep {

  private static final int SLICE = 100_000;
  private static final int SAMPLE = 2_000;
  private static final long SAMPLED_FILES = 1_000_000_000L;

  @Inject private BalanceUpkeepService service;

  /** Brings every file to today that is not there yet. */
  public void refresh() {
    walk(after -> service.refresh(after, SLICE));
  }

  /** Computes every file anew. */
  public void rebuild() {
    walk(after -> service.rebuild(after, SLICE));
  }

  private static void walk(LongFunction<OptionalLong> step) {
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      last = step.apply(last.getAsLong());
    }
  }

  /** Compares every file. */
  public BalanceCheck compareAll() {
    int files = 0;
    int differences = 0;
    OptionalLong last = OptionalLong.of(0);
    while (last.isPresent()) {
      CheckedFiles slice = service.compare(last.getAsLong(), SLICE);
      files += slice.files();
      differences += slice.differences();
      last = slice.last();
    }
    return service.conclude(true, files, differences);
  }

  /** Compares some files, others each time. */
  public BalanceCheck compareSample() {
    CheckedFiles sample =
        service.compare(ThreadLocalRandom.current().nextLong(SAMPLED_FILES), SAMPLE);
    if (sample.files() == 0) {
      sample = service.compare(0, SAMPLE);
    }
    return service.conclude(false, sample.files(), sample.differences());
  }
}
