package fr.quittance.adapter.tablefile;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook, streamed. */
final class XlsxTable implements Table {

  /** Shared strings are held in memory, so a workbook that unpacks to more is refused. */
  private static final long MOST_SHARED_BYTES = 64L * 1024 * 1024;

  private static final long MOST_BYTES = 1024L * 1024 * 1024;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<String> header;
  private XlsxCells cells = new XlsxCells(Collections.emptyList());
  private int row;

  private XlsxTable(ReadableWorkbook workbook) throws IOException {
    this.workbook = workbook;
    this.stream = workbook.getFirstSheet().openStream();
    this.rows = stream.iterator();
    if (!next()) {
      throw Problem.unreadable("header-missing", "The first sheet has no header row.", 1);
    }
    this.header = cells.texts();
  }

  static XlsxTable open(Path file) throws IOException {
    ReadableWorkbook workbook = null;
    try {
      boolean styled = inspect(file);
      workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(styled, true));
      return new XlsxTable(workbook);
    } catch (Problem e) {
      close(workbook);
      throw e;
    } catch (IOException | RuntimeException e) {
      close(workbook);
      throw unreadable(1);
    }
  }

  /** Refuses what would not fit in memory; tells whether cells can have a style, as dates do. */
  private static boolean inspect(Path file) throws IOException {
    boolean styled = false;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long total = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        total += entry.getSize();
        styled |= entry.getName().endsWith("styles.xml");
        if (total > MOST_BYTES
            || (entry.getName().endsWith("sharedStrings.xml")
                && entry.getSize() > MOST_SHARED_BYTES)) {
          throw Problem.unreadable(
              "too-large", "The workbook unpacks to more than we read: send it as CSV.", null);
        }
      }
    }
    return styled;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    try {
      while (rows.hasNext()) {
        Row next = rows.next();
        row = next.getRowNum();
        cells = new XlsxCells(next.getCells(0, next.getCellCount()));
        if (!cells.blank()) {
          return true;
        }
      }
      return false;
    } catch (RuntimeException e) {
      throw unreadable(row + 1);
    }
  }

  private static Problem unreadable(int row) {
    return Problem.unreadable(
        "xlsx", "From row " + row + " on the file cannot be read as an XLSX workbook.", row);
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public String cell(int column) {
    return cells.text(column);
  }

  @Override
  public boolean typed(int column) {
    return cells.typed(column);
  }

  @Override
  public int percentRead() {
    return 0;
  }

  @Override
  public void close() {
    stream.close();
    close(workbook);
  }

  private static void close(ReadableWorkbook workbook) {
    try {
      if (workbook != null) {
        workbook.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
