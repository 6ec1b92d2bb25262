package fr.quittance.portfolio;

import fr.quittance.kernel.id.ClaimId;
import java.util.List;

/**
 * What became of one row.
 *
 * @param row its number in the file, the header's being 1
 * @param file reference of its file, also of a duplicate's; null where it was rejected
 * @param debtor {@code NEW} or {@code MATCHED}; null where it was rejected
 * @param cells the values as they were read, where the row was not taken
 */
public record PlacedRow(
    int row,
    RowStatus status,
    String file,
    ClaimId claim,
    String debtor,
    List<RowProblem> problems,
    List<String> cells) {

  public PlacedRow {
    problems = List.copyOf(problems);
    cells = List.copyOf(cells);
  }

  public List<RowProblem> errors() {
    return problems.stream().filter(problem -> !problem.warning()).toList();
  }

  public List<RowProblem> warnings() {
    return problems.stream().filter(RowProblem::warning).toList();
  }
}
