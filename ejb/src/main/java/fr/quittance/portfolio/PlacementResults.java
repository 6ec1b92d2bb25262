package fr.quittance.portfolio;

import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.domain.placing.Layout;
import fr.quittance.portfolio.port.TableWriter;
import fr.quittance.portfolio.port.TableWriters;
import fr.quittance.portfolio.store.PlacementBreakdown;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Hands out what became of each row as a file; half a million rows pass by slices. */
@Stateless
@RowScoped
public class PlacementResults {

  private static final int SLICE = 2_000;

  @Inject private PlacementBreakdown breakdown;
  @Inject private PlacementQueries queries;
  @Inject private TableWriters writers;

  /** Every row with its result, file, claim and reasons; the cells of those that were not taken. */
  @RequiresPermissions("placement:read")
  public void write(PlacementId id, ResultFormat format, Locale language, OutputStream out) {
    RowWords words = RowWords.in(language);
    List<String> head = new ArrayList<>();
    for (String name :
        List.of("row", "result", "file", "debtorRef", "claim", "amount", "currency", "reasons")) {
      head.add(words.head(name));
    }
    head.addAll(queries.byId(id).header());
    write(id, null, format, words, head, line -> cells(line, words), out);
  }

  /**
   * The rejected rows as they were read, to be corrected and placed again: what we add has names
   * that a placement passes over.
   */
  @RequiresPermissions("placement:read")
  public void writeRejected(
      PlacementId id, ResultFormat format, Locale language, OutputStream out) {
    RowWords words = RowWords.in(language);
    List<String> head = new ArrayList<>(List.of(Layout.ADDED + "row", Layout.ADDED + "reasons"));
    head.addAll(queries.byId(id).header());
    write(id, RowStatus.REJECTED, format, words, head, line -> rejected(line, words), out);
  }

  private void write(
      PlacementId id,
      RowStatus status,
      ResultFormat format,
      RowWords words,
      List<String> head,
      Function<PlacedLine, List<String>> cells,
      OutputStream out) {
    try (TableWriter table = writers.open(format, words.head("sheet") + " " + id, out)) {
      table.row(head);
      int after = 0;
      List<PlacedLine> slice = breakdown.lines(id, status, after, SLICE);
      while (!slice.isEmpty()) {
        for (PlacedLine line : slice) {
          table.row(cells.apply(line));
          after = line.row().row();
        }
        slice = breakdown.lines(id, status, after, SLICE);
      }
    }
  }

  private static List<String> cells(PlacedLine line, RowWords words) {
    PlacedRow row = line.row();
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(row.row()));
    cells.add(words.of(row.status()));
    cells.add(row.file());
    cells.add(line.debtorRef());
    cells.add(line.claimRef());
    cells.add(line.amount() == null ? null : line.amount().plain());
    cells.add(line.amount() == null ? null : line.amount().currency());
    cells.add(reasons(row.problems(), words));
    cells.addAll(row.cells());
    return cells;
  }

  private static List<String> rejected(PlacedLine line, RowWords words) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(line.row().row()));
    cells.add(reasons(line.row().errors(), words));
    cells.addAll(line.row().cells());
    return cells;
  }

  static String reasons(List<RowProblem> problems, RowWords words) {
    return problems.stream().map(words::of).collect(Collectors.joining(" ; "));
  }
}
