package fr.quittance.reports;

/** A report could not be rendered: a broken template or an unwritable target, never bad data. */
public class ReportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
