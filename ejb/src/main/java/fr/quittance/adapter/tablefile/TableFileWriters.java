package fr.quittance.adapter.tablefile;

import fr.quittance.portfolio.ResultFormat;
import fr.quittance.portfolio.port.TableWriter;
import fr.quittance.portfolio.port.TableWriters;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;

/** CSV for a spreadsheet, and XLSX. */
@ApplicationScoped
public class TableFileWriters implements TableWriters {

  @Override
  public TableWriter open(ResultFormat format, String sheet, OutputStream out) {
    return switch (format) {
      case CSV -> new CsvTableWriter(out);
      case XLSX -> new XlsxTableWriter(sheet, out);
    };
  }
}
