package fr.quittance.portfolio;

/**
 * Something wrong with a value of a row.
 *
 * @param field our name of the column, or null for the row as a whole
 * @param code stable name of the reason, of {@link RowReason}
 * @param warning whether the row was taken all the same
 */
public record RowProblem(String field, RowReason code, boolean warning) {

  public static RowProblem error(String field, RowReason code) {
    return new RowProblem(field, code, false);
  }

  public static RowProblem warning(String field, RowReason code) {
    return new RowProblem(field, code, true);
  }

  public String message() {
    return field == null ? code.message() : field + ": " + code.message();
  }
}
