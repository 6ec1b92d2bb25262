package fr.quittance.portfolio.store;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementPreview;
import fr.quittance.portfolio.ReasonCount;
import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowReason;
import fr.quittance.portfolio.RowStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Judges staged rows and tells the verdict. The stage ends with the transaction, and so do they.
 */
final class PreviewReading {

  private static final int MOST_ROWS = 200;

  private static final String TOTALS =
      """
      select count(*), count(*) filter (where status = 'ACCEPTED'), count(*) filter (where status = 'REJECTED'),
        count(*) filter (where status = 'DUPLICATE') from placement_verdict
      """;

  private static final String PLACED =
      """
      select s.currency, sum(s.amount) from placement_verdict v join placement_stage s on s.row_no = v.row_no
      where v.status = 'ACCEPTED' group by s.currency order by s.currency
      """;

  private static final String PROBLEMS = "coalesce(v.problems, '[]') || coalesce(s.problems, '[]')";

  private static final String REASONS =
      "select x ->> 'field', x ->> 'code', (x ->> 'warning')::boolean, count(*), min(v.row_no)"
          + " from placement_verdict v join placement_stage s on s.row_no = v.row_no"
          + " cross join lateral jsonb_array_elements("
          + PROBLEMS
          + ") x group by 1, 2, 3 order by 3, 4 desc, 1, 2";

  private static final String ROWS =
      "select v.row_no, v.status, f.ref, cast("
          + PROBLEMS
          + " as text), cast(s.cells as text) from placement_verdict v"
          + " join placement_stage s on s.row_no = v.row_no"
          + " left join case_file f on f.id = v.file_id"
          + " where num_nonnulls(v.problems, s.problems) > 0"
          + " order by case v.status when 'REJECTED' then 0 when 'DUPLICATE' then 1 else 2 end, v.row_no"
          + " limit "
          + MOST_ROWS;

  private final Connection connection;
  private final PlacementHead head;

  PreviewReading(Connection connection, PlacementHead head) {
    this.connection = connection;
    this.head = head;
  }

  PlacementPreview read(boolean withDoubts) throws SQLException {
    boolean claims = head.kind() == PlacementKind.CLAIMS;
    if (claims) {
      new PlacementLoading(connection, head, List.of(), (phase, rows, percent) -> {}).judge();
    } else {
      new AmendmentLoading(connection, head, List.of(), (phase, rows, percent) -> {}).judge();
    }
    SqlRow totals = rows(TOTALS, row -> row).get(0);
    return new PlacementPreview(
        (int) totals.count(),
        (int) totals.count(),
        (int) totals.count(),
        (int) totals.count(),
        claims && withDoubts ? new DoubtSearch(connection).count() : 0,
        false,
        claims ? rows(PLACED, PreviewReading::sum) : List.of(),
        rows(REASONS, PreviewReading::reason),
        rows(ROWS, PreviewReading::row));
  }

  private <T> List<T> rows(String sql, Function<SqlRow, T> mapper) throws SQLException {
    return PlacementLoad.rows(connection, sql).stream().map(mapper).toList();
  }

  private static Money sum(SqlRow row) {
    String currency = row.text();
    return row.money(currency);
  }

  private static ReasonCount reason(SqlRow row) {
    String field = row.text();
    RowReason code = row.oneOf(RowReason.class);
    return new ReasonCount(
        new RowProblem(field, code, row.flag()), (int) row.count(), (int) row.count());
  }

  private static PlacedRow row(SqlRow row) {
    return new PlacedRow(
        (int) row.count(),
        row.oneOf(RowStatus.class),
        row.text(),
        null,
        null,
        Jsonb.problems(row.text()),
        Jsonb.cells(row.text()));
  }
}
