package fr.quittance.portfolio.domain.placing;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.RowReason;
import fr.quittance.portfolio.port.Table;

/** Reads and checks the rows of one file, one after the other. */
public final class RowReader {

  private static final PlacedColumn[] COLUMNS = PlacedColumn.values();

  private final Table table;
  private final Layout layout;
  private final RowChecks checks;
  private final DebtorIdentity identity;
  private final PlacementKind kind;
  private final CheckedRow row = new CheckedRow();

  public RowReader(
      Table table,
      PlacementMapping mapping,
      PlacementKind kind,
      long creditorId,
      ContactAddresses addresses) {
    this.table = table;
    this.kind = kind;
    this.layout = Layout.of(table.header(), mapping, kind);
    char decimal = mapping.decimal() == null ? 0 : mapping.decimal().charAt(0);
    this.checks = new RowChecks(new DateText(mapping.dateFormat()), decimal, addresses);
    this.identity = new DebtorIdentity(creditorId);
  }

  /** The next row, valid until the one after it; null at the end. */
  public CheckedRow next() {
    if (!table.next()) {
      return null;
    }
    row.start(table.row());
    for (PlacedColumn column : COLUMNS) {
      read(column);
    }
    refuseSurplus();
    checkOwn();
    if (kind != PlacementKind.CLAIMS) {
      checkMeant();
    }
    if (!row.rejected()) {
      checks.checkTogether(row);
      if (kind == PlacementKind.CLAIMS) {
        row.identify(identity.ofDebtor(row), identity.ofCoDebtor(row));
      }
    }
    return row;
  }

  /** A change names a claim, or a debtor where it is about nothing but the person. */
  private void checkMeant() {
    boolean ofClaim =
        row.value(PlacedColumn.AMOUNT) != null
            || row.value(PlacedColumn.PAID) != null
            || row.value(PlacedColumn.DEBTOR_REF) == null;
    if (row.value(PlacedColumn.CLAIM_REF) == null && ofClaim) {
      row.reject(PlacedColumn.CLAIM_REF, RowReason.MISSING);
    }
  }

  private void read(PlacedColumn column) {
    String text = layout.text(table, column);
    if (text == null) {
      if (column.requiredBy(kind)) {
        row.reject(column, RowReason.MISSING);
      }
    } else if (text.length() > column.longest()) {
      row.reject(column, RowReason.TOO_LONG);
    } else if (text.indexOf('\0') >= 0) {
      row.reject(column, RowReason.FORBIDDEN_CHARACTER);
    } else {
      checks.check(row, column, text, layout.typed(table, column));
    }
  }

  private void refuseSurplus() {
    for (int i = layout.width(); i < table.size(); i++) {
      if (!table.cell(i).isBlank()) {
        row.reject(null, RowReason.TOO_MANY_VALUES);
        return;
      }
    }
  }

  private void checkOwn() {
    for (Layout.Own own : layout.own()) {
      String text = table.cell(own.index());
      if (text.length() > PlacedColumn.LONGEST_OWN) {
        row.reject(null, RowReason.TOO_LONG);
      } else if (text.indexOf('\0') >= 0) {
        row.reject(null, RowReason.FORBIDDEN_CHARACTER);
      }
    }
  }

  /** Tells the creditor's own values of the current row that are not blank. */
  public void ownFields(OwnFields taker) {
    for (Layout.Own own : layout.own()) {
      String text = layout.cell(table, own.index());
      if (!text.isBlank()) {
        taker.take(own.name(), text);
      }
    }
  }

  /** Takes one own value after the other. */
  @FunctionalInterface
  public interface OwnFields {
    void take(String name, String value);
  }
}
