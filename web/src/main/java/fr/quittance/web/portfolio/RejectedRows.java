package fr.quittance.web.portfolio;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rejected rows as CSV for a spreadsheet: number and reasons first, then the cells as they were
 * read, written so that none of them runs as a formula.
 */
final class RejectedRows {

  private static final int SLICE = 2_000;
  private static final String RUNS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final PlacementQueries placements;
  private final PlacementId id;
  private final Function<RowProblem, String> words;

  RejectedRows(PlacementQueries placements, PlacementId id, Function<RowProblem, String> words) {
    this.placements = placements;
    this.id = id;
    this.words = words;
  }

  /** Writes everything and leaves the stream open. */
  void write(OutputStream target, List<String> first, List<String> header) {
    try {
      Writer out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
      out.write(BYTE_ORDER_MARK);
      line(out, first, header);
      int after = 0;
      List<PlacedRow> slice = placements.rows(id, RowStatus.REJECTED, after, SLICE);
      while (!slice.isEmpty()) {
        for (PlacedRow row : slice) {
          line(out, List.of(Integer.toString(row.row()), reasons(row)), row.cells());
          after = row.row();
        }
        slice = placements.rows(id, RowStatus.REJECTED, after, SLICE);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String reasons(PlacedRow row) {
    return row.errors().stream().map(words).collect(Collectors.joining(" ; "));
  }

  private static void line(Writer out, List<String> first, List<String> cells) throws IOException {
    String separator = "";
    for (List<String> part : List.of(first, cells)) {
      for (String cell : part) {
        out.write(separator + quoted(cell));
        separator = ";";
      }
    }
    out.write("\r\n");
  }

  static String quoted(String cell) {
    boolean runs = !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0;
    return '"' + (runs ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }
}
