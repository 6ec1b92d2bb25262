package fr.quittance.portfolio.store;

import static fr.quittance.portfolio.store.PlacementLoad.execute;
import static fr.quittance.portfolio.store.PlacementLoad.number;
import static fr.quittance.portfolio.store.PlacementLoad.update;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.store.PlacementLoad.Told;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The statements of one load, in their order. */
final class PlacementLoading {

  private final Connection connection;
  private final PlacementHead head;
  private final List<String> header;
  private final Told told;
  private final long mandate;
  private final long creditor;
  private int rows;

  PlacementLoading(Connection connection, PlacementHead head, List<String> header, Told told) {
    this.connection = connection;
    this.head = head;
    this.header = header;
    this.told = told;
    this.mandate = head.mandate().value();
    this.creditor = head.creditor().value();
  }

  PlacementId load() throws SQLException {
    execute(connection, PlacementSql.SEE_ALL_MANDATES);
    judge();
    lock();
    tell(Phase.DEBTORS, 65);
    debtors();
    tell(Phase.FILES, 72);
    files();
    tell(Phase.CLAIMS, 80);
    PlacementId placement = claims();
    new DoubtSearch(connection).keep(placement, head.receivedAt());
    execute(connection, PlacementSql.SEE_AS_BEFORE);
    tell(Phase.FACTS, 90);
    return placement;
  }

  /** Says what would become of each row; nothing but the transaction's own tables is written. */
  void judge() throws SQLException {
    execute(connection, PlacementSql.CREATE_VERDICT);
    update(connection, PlacementSql.JUDGE, mandate, mandate);
    execute(connection, "analyze placement_verdict");
    rows = (int) number(connection, "select count(*) from placement_verdict");
    execute(connection, PlacementSql.CREATE_FILE);
    update(connection, PlacementSql.GROUP_BY_DEBTOR);
    execute(connection, "analyze placement_file");
  }

  private void lock() throws SQLException {
    number(connection, PlacementSql.LOCK_DEBTORS);
    number(connection, PlacementSql.LOCK_FILES);
  }

  private void debtors() throws SQLException {
    execute(connection, PlacementSql.CREATE_DEBTOR);
    update(connection, PlacementSql.ADD_DEBTORS);
    execute(connection, "analyze placement_debtor");
    update(connection, PlacementSql.FIND_DEBTORS, creditor);
    update(connection, PlacementSql.ADD_PARTIES, creditor);
    execute(connection, "analyze placement_file");
  }

  private void files() throws SQLException {
    update(connection, PlacementSql.ADD_FILES, creditor, mandate, head.receivedOn());
    update(connection, PlacementSql.REOPEN_FILES);
    update(connection, PlacementSql.ADD_FILE_PARTIES, creditor);
    if (number(connection, PlacementSql.COUNT_CO_DEBTORS) > 0) {
      update(connection, PlacementSql.ADD_CO_DEBTORS, creditor, creditor);
      update(connection, PlacementSql.ADD_FILE_CO_DEBTORS, creditor);
    }
    update(connection, PlacementSql.ADD_CONTACT_POINTS, creditor, head.receivedOn());
  }

  private PlacementId claims() throws SQLException {
    long placement = addPlacement(connection, head, header);
    update(connection, PlacementSql.ADD_CLAIMS, mandate, creditor, placement);
    update(connection, PlacementSql.ADD_ROWS, placement, creditor);
    update(
        connection, PlacementSql.ADD_AUDIT, creditor, head.userId(), placement, head.receivedAt());
    return new PlacementId(placement);
  }

  static long addPlacement(Connection connection, PlacementHead head, List<String> header)
      throws SQLException {
    return number(
        connection,
        PlacementSql.ADD_PLACEMENT,
        head.kind().name(),
        head.mandate().value(),
        head.creditor().value(),
        head.receivedAt(),
        head.channel(),
        head.fileName(),
        head.fingerprint(),
        head.mapping(),
        JsonColumn.write(header),
        head.userId());
  }

  private void tell(Phase phase, int percent) {
    told.tell(phase, rows, percent);
  }
}
