package fr.quittance.cash.port;

/**
 * A bank file refused as a whole: nothing of it may be stored. Carries what a person needs to have
 * the file corrected: where and why. Checked, since every caller has to answer for it.
 */
public class BankFileUnreadable extends Exception {

  private final BankFileFault fault;
  private final int line;
  private final int column;
  private final String detail;

  /**
   * @param line line of the file from 1, or 0 when the whole file is meant
   * @param column column from 1, or 0 when the whole line is meant
   * @param detail the value or words in question, or null
   */
  public BankFileUnreadable(BankFileFault fault, int line, int column, String detail) {
    super(sentence(fault, line, column, detail));
    this.fault = fault;
    this.line = line;
    this.column = column;
    this.detail = detail;
  }

  public BankFileFault fault() {
    return fault;
  }

  /** Message key of the reason. */
  public String code() {
    return fault.key();
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  public String detail() {
    return detail;
  }

  private static String sentence(BankFileFault fault, int line, int column, String detail) {
    StringBuilder text = new StringBuilder(fault.key());
    if (line > 0) {
      text.append(" at line ").append(line);
    }
    if (column > 0) {
      text.append(", column ").append(column);
    }
    return detail == null ? text.toString() : text.append(": ").append(detail).toString();
  }
}
