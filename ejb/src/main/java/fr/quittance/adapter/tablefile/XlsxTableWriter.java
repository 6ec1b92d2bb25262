package fr.quittance.adapter.tablefile;

import fr.quittance.portfolio.port.TableWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of texts: a text is never a formula, whatever it begins with. */
final class XlsxTableWriter implements TableWriter {

  private static final int ROWS_IN_MEMORY = 1_000;
  private static final int LONGEST_CELL = 32_767;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxTableWriter(String name, OutputStream target) {
    workbook = new Workbook(new Unclosed(target), "Quittance", null);
    sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell != null && !cell.isEmpty()) {
        sheet.inlineString(row, column, allowed(cell));
      }
    }
    if (++row % ROWS_IN_MEMORY == 0) {
      flush();
    }
  }

  /** Within the length of a cell, and without the controls that XML cannot say. */
  private static String allowed(String cell) {
    String text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ufffe\uffff]", "\ufffd");
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stream is the caller's to close. */
  private static final class Unclosed extends FilterOutputStream {

    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
