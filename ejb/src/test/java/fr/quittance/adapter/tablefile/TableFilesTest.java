package fr.quittance.adapter.tablefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

  private final TableFilesByContent files = new TableFilesByContent();

  @TempDir private Path directory;

  @Test
  void semicolonsOrCommasWhicheverTheHeaderUses() throws IOException {
    assertThat(rows("a;b\n1,5;2\n")).containsExactly(List.of("2", "1,5", "2"));
    assertThat(rows("a,b\n\"1,5\",2\n")).containsExactly(List.of("2", "1,5", "2"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    try (Table table = open("\ufeffa;b\n1;2\n".getBytes(StandardCharsets.UTF_8))) {
      assertThat(table.header()).containsExactly("a", "b");
    }
  }

  @Test
  void blankLinesAreSkippedButCounted() throws IOException {
    assertThat(rows("a;b\n\n;\n1;2\r\n\"x\ny\";3\n"))
        .containsExactly(List.of("4", "1", "2"), List.of("5", "x\ny", "3"));
  }

  @Test
  void missingCellsAreEmptyAndSurplusOnesAreSeen() throws IOException {
    assertThat(rows("a;b\n1\n1;2;3\n"))
        .containsExactly(List.of("2", "1"), List.of("3", "1", "2", "3"));
  }

  @Test
  void otherBytesThanUtf8AreToldWithTheirLine() {
    byte[] bytes = "a;b\n1;2\n\u00e9;3\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> rows(bytes))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.errors().get(0).line()).isEqualTo(3));
  }

  @Test
  void aQuoteLeftOpenIsToldWithItsLine() {
    assertThatThrownBy(() -> rows("a;b\n1;2\n\"3;4\n5;6\n"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
              assertThat(problem.errors().get(0).line()).isEqualTo(3);
            });
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThatThrownBy(() -> rows("")).hasMessageContaining("empty");
    assertThatThrownBy(() -> rows("%PDF-1.7")).hasMessageContaining("no table");
    assertThatThrownBy(() -> rows("<?xml version=\"1.0\"?><a/>")).hasMessageContaining("no table");
    assertThatThrownBy(() -> rows("PK\u0003\u0004 but no workbook")).isInstanceOf(Problem.class);
  }

  @Test
  void cellsOfAWorkbookKeepTheirMeaning() throws IOException {
    byte[] workbook =
        new Workbook()
            .row(Workbook.text("ref"), Workbook.text("due"), Workbook.text("amount"))
            .row(
                Workbook.number("12"),
                Workbook.date("46053"),
                Workbook.number("0.30000000000000004"))
            .row(Workbook.text("A;\"é\""), Workbook.text("31/01/2026"), Workbook.number("1E2"))
            .bytes();
    try (Table table = open(workbook)) {
      assertThat(table.header()).containsExactly("ref", "due", "amount");
      assertThat(table.next()).isTrue();
      assertThat(table.row()).isEqualTo(2);
      assertThat(List.of(table.cell(0), table.cell(1), table.cell(2)))
          .containsExactly("12", "2026-01-31", "0.3");
      assertThat(table.typed(2)).isTrue();
      assertThat(table.next()).isTrue();
      assertThat(List.of(table.cell(0), table.cell(1), table.cell(2)))
          .containsExactly("A;\"é\"", "31/01/2026", "100");
      assertThat(table.typed(1)).isFalse();
      assertThat(table.next()).isFalse();
    }
  }

  private List<List<String>> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<List<String>> rows(byte[] content) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Table table = open(content)) {
      while (table.next()) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(table.row())));
        IntStream.range(0, table.size()).mapToObj(table::cell).forEach(row::add);
        rows.add(row);
      }
    }
    return rows;
  }

  private Table open(byte[] content) throws IOException {
    Path file = Files.write(Files.createTempFile(directory, "table", ""), content);
    return files.open(file);
  }
}
