package fr.quittance.portfolio.port;

import java.util.List;

/** Writes one row after the other; no cell runs as a formula, whatever it holds. */
public interface TableWriter extends AutoCloseable {

  void row(List<String> cells);

  /** Ends the file; what it is written to stays open. */
  @Override
  void close();
}
