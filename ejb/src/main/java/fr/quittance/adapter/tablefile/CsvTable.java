package fr.quittance.adapter.tablefile;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** A CSV file: UTF-8, separated by semicolons or commas, whichever its header uses more. */
final class CsvTable implements Table {

  /** Longest record, in characters: beyond it a quote was surely left open. */
  private static final int LONGEST_RECORD = 1_000_000;

  private static final int LONGEST_HEADER = 64 * 1024;

  private final Utf8Reader decoded;
  private final CsvReader<CsvRecord> csv;
  private final CloseableIterator<CsvRecord> records;
  private final long bytes;
  private final List<String> header;
  private CsvRecord record;
  private int row;
  private long line = 1;

  private CsvTable(Utf8Reader decoded, Reader text, char separator, long bytes) {
    this.decoded = decoded;
    this.bytes = Math.max(1, bytes);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(text);
    this.records = reading(csv::iterator);
    if (!next()) {
      throw Problem.unreadable("header-missing", "The file has no header row.", 1);
    }
    this.header = record.getFields().stream().map(String::strip).toList();
  }

  static CsvTable open(Path file) throws IOException {
    Utf8Reader decoded = new Utf8Reader(Files.newInputStream(file));
    try {
      BufferedReader text = new BufferedReader(decoded, LONGEST_HEADER);
      return new CsvTable(decoded, text, separator(text), Files.size(file));
    } catch (IOException | RuntimeException e) {
      decoded.close();
      throw e;
    }
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    int semicolons = 0;
    int commas = 0;
    boolean quoted = false;
    for (int i = 1; i < LONGEST_HEADER; i++) {
      int c = text.read();
      if (c == '"') {
        quoted = !quoted;
      }
      boolean lineEnd = !quoted && (c == '\n' || c == '\r') && semicolons + commas > 0;
      if (c < 0 || lineEnd) {
        break;
      }
      semicolons += !quoted && c == ';' ? 1 : 0;
      commas += !quoted && c == ',' ? 1 : 0;
    }
    text.reset();
    return semicolons >= commas && semicolons > 0 ? ';' : ',';
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public boolean next() {
    while (reading(records::hasNext)) {
      record = reading(records::next);
      line = record.getStartingLineNumber();
      row++;
      if (!record.getFields().stream().allMatch(String::isBlank)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int row() {
    return row;
  }

  @Override
  public int size() {
    return record.getFieldCount();
  }

  @Override
  public String cell(int column) {
    return column < record.getFieldCount() ? record.getField(column) : "";
  }

  @Override
  public boolean typed(int column) {
    return false;
  }

  @Override
  public int percentRead() {
    return (int) (decoded.bytesRead() * 100 / bytes);
  }

  private <T> T reading(Supplier<T> step) {
    try {
      return step.get();
    } catch (CsvParseException e) {
      throw problemBehind(e);
    }
  }

  private RuntimeException problemBehind(CsvParseException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    int at = (int) line + (record == null ? 0 : 1);
    return Problem.unreadable(
        "csv", "From line " + at + " on the file cannot be read as CSV: is a quote open?", at);
  }

  @Override
  public void close() {
    try {
      records.close();
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
