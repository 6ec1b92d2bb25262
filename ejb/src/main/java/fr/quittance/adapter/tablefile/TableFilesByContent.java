package fr.quittance.adapter.tablefile;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.port.Table;
import fr.quittance.portfolio.port.TableFiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the format by the first bytes: what a sender calls a file proves nothing. */
@ApplicationScoped
public class TableFilesByContent implements TableFiles {

  private static final int FIRST_BYTES = 8;

  @Override
  public Table open(Path file) {
    try {
      String start = start(file);
      if (start.isEmpty()) {
        throw Problem.unreadable("file-empty", "The file is empty.", 1);
      }
      if (start.startsWith("PK\u0003\u0004")) {
        return XlsxTable.open(file);
      }
      if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
        throw Problem.unreadable(
            "old-excel", "This is an old Excel file (XLS): save it as XLSX or CSV.", null);
      }
      if (start.startsWith("%PDF") || start.startsWith("<?xml")) {
        throw Problem.unreadable(
            "not-a-table", "This file is no table: send CSV (UTF-8) or XLSX.", null);
      }
      return CsvTable.open(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
    }
  }
}
