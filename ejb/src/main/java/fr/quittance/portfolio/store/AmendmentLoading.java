package fr.quittance.portfolio.store;

import static fr.quittance.portfolio.store.PlacementLoad.execute;
import static fr.quittance.portfolio.store.PlacementLoad.number;
import static fr.quittance.portfolio.store.PlacementLoad.update;

import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.store.PlacementLoad.Told;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The statements of one update or withdrawal, in their order. */
final class AmendmentLoading {

  private final Connection connection;
  private final PlacementHead head;
  private final List<String> header;
  private final Told told;
  private final boolean withdrawal;

  AmendmentLoading(Connection connection, PlacementHead head, List<String> header, Told told) {
    this.connection = connection;
    this.head = head;
    this.header = header;
    this.told = told;
    this.withdrawal = head.kind() == PlacementKind.WITHDRAWAL;
  }

  PlacementId load() throws SQLException {
    judge();
    number(connection, AmendmentSql.LOCK_DEBTORS);
    number(connection, AmendmentSql.LOCK_FILES);
    int rows = (int) number(connection, "select count(*) from placement_verdict");
    told.tell(Phase.CLAIMS, rows, 70);
    if (withdrawal) {
      update(connection, AmendmentSql.WITHDRAW_CLAIMS, head.receivedOn());
    } else {
      change();
    }
    PlacementId placement = keep();
    told.tell(Phase.FACTS, rows, 85);
    return placement;
  }

  /** Says what would become of each row; nothing but the transaction's own tables is written. */
  void judge() throws SQLException {
    execute(connection, AmendmentSql.DROP);
    execute(connection, PlacementSql.CREATE_VERDICT);
    long mandate = head.mandate().value();
    update(connection, AmendmentSql.JUDGE, mandate, mandate, withdrawal);
    execute(connection, "analyze placement_verdict");
    execute(connection, AmendmentSql.CREATE_CHANGE);
  }

  private void change() throws SQLException {
    update(connection, AmendmentSql.FIND_CHANGES);
    update(connection, AmendmentSql.ADD_CONTACT_POINTS, head.creditor().value(), head.receivedOn());
    update(connection, AmendmentSql.CHANGE_CLAIMS);
  }

  private PlacementId keep() throws SQLException {
    long creditor = head.creditor().value();
    long placement = PlacementLoading.addPlacement(connection, head, header);
    update(connection, AmendmentSql.ADD_ROWS, placement, creditor);
    update(
        connection,
        AmendmentSql.ADD_AUDIT,
        creditor,
        head.userId(),
        withdrawal ? "CLAIMS_WITHDRAWN" : "CLAIMS_UPDATED",
        placement,
        head.receivedAt());
    return new PlacementId(placement);
  }
}
