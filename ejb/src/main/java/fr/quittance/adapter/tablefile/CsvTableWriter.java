package fr.quittance.adapter.tablefile;

import fr.quittance.portfolio.port.TableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * UTF-8 with a byte order mark and semicolons, as French spreadsheets open it. A cell that would
 * run as a formula gets an apostrophe in front, which a spreadsheet takes for the mark of a text.
 */
final class CsvTableWriter implements TableWriter {

  private static final String RUNS = "=+-@\t\r";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Writer out;

  CsvTableWriter(OutputStream target) {
    out = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
    write(String.valueOf(BYTE_ORDER_MARK));
  }

  @Override
  public void row(List<String> cells) {
    String separator = "";
    for (String cell : cells) {
      write(separator);
      write(quoted(cell));
      separator = ";";
    }
    write("\r\n");
  }

  static String quoted(String cell) {
    if (cell == null || cell.isEmpty()) {
      return "\"\"";
    }
    boolean runs = RUNS.indexOf(cell.charAt(0)) >= 0;
    return '"' + (runs ? "'" : "") + cell.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
