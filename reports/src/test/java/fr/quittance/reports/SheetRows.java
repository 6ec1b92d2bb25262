package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What a spreadsheet program finds in a workbook. */
public final class SheetRows {

  private final List<List<Cell>> rows = new ArrayList<>();

  private SheetRows() {}

  /** Opens the file; it must have one sheet and no formula. */
  public static SheetRows of(byte[] workbook) throws IOException {
    SheetRows read = new SheetRows();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(book.getSheets().count()).as("sheets").isOne();
      for (Row row : book.getFirstSheet().read()) {
        read.rows.add(row.stream().filter(cell -> cell != null && !blank(cell)).toList());
      }
    }
    assertThat(sheetXml(workbook)).doesNotContain("<f>", "<f ");
    return read;
  }

  /** The rows whose first written cell is this text. */
  public List<List<Cell>> startingWith(String text) {
    return rows.stream()
        .filter(row -> !row.isEmpty() && text.equals(row.get(0).getRawValue()))
        .toList();
  }

  /** How many cells hold exactly this text. */
  public long count(String text) {
    return rows.stream().flatMap(List::stream).filter(c -> text.equals(c.getText())).count();
  }

  private static boolean blank(Cell cell) {
    return cell.getType() == CellType.EMPTY || cell.getText().isEmpty();
  }

  private static String sheetXml(byte[] workbook) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no sheet in the workbook");
  }
}
