package fr.quittance.portfolio.port;

import java.util.List;

/** The rows of a file, one after the other; never more than one in memory. */
public interface Table extends AutoCloseable {

  /** The column names as they are written; blank where a column has none. */
  List<String> header();

  /** Goes to the next row that says something; false at the end. */
  boolean next();

  /** The current row's number as a spreadsheet shows it; the header's is usually 1. */
  int row();

  /** How many cells the current row has, the trailing blank ones perhaps not counted. */
  int size();

  /** The text of a cell of the current row, never null; empty beyond {@link #size()}. */
  String cell(int column);

  /**
   * Whether a cell's text was made from a typed value: dates are ISO and numbers have a point
   * whatever the file's own habits.
   */
  boolean typed(int column);

  /** How much of the file was read, 0 to 100; stays at 0 where the format does not tell. */
  int percentRead();

  @Override
  void close();
}
