package fr.quittance.portfolio.port;

import fr.quittance.portfolio.ResultFormat;
import java.io.OutputStream;

/** Writes files that hold one table, streamed. */
public interface TableWriters {

  /**
   * @param sheet name of the sheet, where the format has sheets
   */
  TableWriter open(ResultFormat format, String sheet, OutputStream out);
}
