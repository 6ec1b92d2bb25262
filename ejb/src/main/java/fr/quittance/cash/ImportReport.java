package fr.quittance.cash;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What became of an imported bank file, which may hold several statements.
 *
 * @param knownBefore whether the very same file had been imported: nothing changed
 */
public record ImportReport(
    String format,
    List<ImportedStatement> statements,
    List<ImportNote> notes,
    boolean knownBefore) {

  public ImportReport {
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
  }

  /** The first statement of the file. */
  public BankStatementId statement() {
    return statements.get(0).id();
  }

  /** Entries that could not be read. */
  public List<ImportNote> rejected() {
    return notes.stream().filter(ImportNote::rejected).toList();
  }

  /** What a person should know although nothing was left out. */
  public List<ImportNote> remarks() {
    return notes.stream().filter(note -> !note.rejected()).toList();
  }

  public int total(ToIntFunction<ImportedStatement> figure) {
    return statements.stream().mapToInt(figure).sum();
  }

  /** Whether every statement adds up. */
  public boolean balanced() {
    return statements.stream().allMatch(ImportedStatement::balanced);
  }

  /**
   * The gaps of all statements together, each counted whatever its sign where there are several, so
   * that none hides another.
   */
  public BigDecimal gap() {
    List<BigDecimal> gaps =
        statements.stream()
            .map(ImportedStatement::gap)
            .filter(gap -> gap != null && gap.signum() != 0)
            .toList();
    if (gaps.size() == 1) {
      return gaps.get(0);
    }
    return gaps.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
