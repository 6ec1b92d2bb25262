package fr.quittance.ledger.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.FileRange;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.domain.Fact;
import fr.quittance.ledger.domain.LockedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Keeps {@code file_balance}, what lists sort by: a projection that facts can rebuild any time. */
@ApplicationScoped
public class BalanceStore {

  private static final String PLACED =
      "select distinct file_id, creditor_id from claim where placement_id = ?";
  private static final String STALE =
      "select max(file_id) from (select file_id from file_balance where as_of <> cast(? as date)"
          + " and file_id > ? and file_id <= ? order by file_id limit ?) slice";
  private static final String EVERY =
      "select max(id) from (select id from case_file where id > ? and id <= ? order by id limit ?)"
          + " slice";

  private BalanceProjector projector;
  private FactStore facts;
  private InterestLaws laws;

  protected BalanceStore() {}

  @Inject
  public BalanceStore(BalanceProjector projector, FactStore facts, InterestLaws laws) {
    this.projector = projector;
    this.facts = facts;
    this.laws = laws;
  }

  /** Computes the balance of a file as of a day and keeps the figures that lists need. */
  public void project(FileId file, Instant now, LocalDate today) {
    LockedFile row = facts.file(file).orElseThrow();
    projector.keep(
        row,
        BalanceCalculation.of(
            facts.facts(file).stream().map(Fact::known).toList(),
            laws.knownAt(now),
            today,
            row.currency()),
        today);
  }

  /** The same for every file that a placement touched. */
  public int project(PlacementId placement, Instant now, LocalDate today) {
    projector.touch(PLACED, placement.value());
    projector.compute(laws.knownAt(now), today);
    return projector.keep();
  }

  /** All files in as many ranges as asked, so that several may be worked on at once. */
  public List<FileRange> ranges(int count) {
    return projector.ranges(count);
  }

  /**
   * The same for the next files of a range whose figures are of another day.
   *
   * @return the last file done now; empty when none is left
   */
  public OptionalLong refresh(FileRange range, int slice, Instant now, LocalDate today) {
    OptionalLong last = projector.last(STALE, today.toString(), range.after(), range.upTo(), slice);
    return kept(range.after(), last, now, today);
  }

  /** The same for the next files of a range, whatever their figures say. */
  public OptionalLong rebuild(FileRange range, int slice, Instant now, LocalDate today) {
    return kept(
        range.after(), projector.last(EVERY, range.after(), range.upTo(), slice), now, today);
  }

  private OptionalLong kept(long after, OptionalLong last, Instant now, LocalDate today) {
    if (last.isPresent()) {
      projector.computeRange(laws.knownAt(now), today, after, last.getAsLong());
      projector.keep();
    }
    return last;
  }

  /** Computes the next files and compares them with what is kept; nothing is written. */
  public CheckedSlice check(FileRange range, int slice, Instant now, LocalDate today) {
    OptionalLong last = projector.last(EVERY, range.after(), range.upTo(), slice);
    if (last.isEmpty()) {
      return new CheckedSlice(0, last, List.of());
    }
    int files = projector.computeRange(laws.knownAt(now), today, range.after(), last.getAsLong());
    return new CheckedSlice(files, last, projector.differing());
  }

  /**
   * A slice of a check.
   *
   * @param last the last file seen, empty when none was left
   * @param differing files whose kept figures are not the computed ones
   */
  public record CheckedSlice(int files, OptionalLong last, List<FileId> differing) {
    public CheckedSlice {
      differing = List.copyOf(differing);
    }
  }
}
