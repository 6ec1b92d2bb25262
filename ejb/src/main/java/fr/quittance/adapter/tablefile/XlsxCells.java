package fr.quittance.adapter.tablefile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** The cells of one row as text. */
final class XlsxCells {

  /** A workbook keeps numbers in binary: fifteen digits of them are meant. */
  private static final MathContext MEANT = new MathContext(15);

  private final List<Cell> cells;

  XlsxCells(List<Cell> cells) {
    this.cells = cells;
  }

  int size() {
    return cells.size();
  }

  boolean blank() {
    return texts().stream().allMatch(String::isBlank);
  }

  List<String> texts() {
    return IntStream.range(0, size()).mapToObj(this::text).map(String::strip).toList();
  }

  boolean typed(int column) {
    Cell cell = cell(column);
    return cell != null && cell.getValue() instanceof BigDecimal;
  }

  String text(int column) {
    Cell cell = cell(column);
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return isDate(cell)
          ? cell.asDate().toLocalDate().toString()
          : number.round(MEANT).stripTrailingZeros().toPlainString();
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  private Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : null;
  }

  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
      return true;
    }
    String format = cell.getDataFormatString();
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    String signs = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
    return signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0;
  }
}
