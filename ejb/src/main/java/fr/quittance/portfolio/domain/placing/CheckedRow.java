package fr.quittance.portfolio.domain.placing;

import fr.quittance.portfolio.RowProblem;
import fr.quittance.portfolio.RowReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row after its checks. Values are in machine form: ISO dates, plain decimals, codes in
 * capitals. Reused from row to row, so that a large file makes little garbage.
 */
public final class CheckedRow {

  private final String[] values = new String[PlacedColumn.values().length];
  private final List<RowProblem> problems = new ArrayList<>();
  private int number;
  private boolean rejected;
  private boolean doubtfulPhone;
  private boolean doubtfulEmail;
  private boolean doubtfulAddress;
  private String zone;
  private byte[] debtorKey;
  private byte[] coDebtorKey;

  void start(int rowNumber) {
    number = rowNumber;
    rejected = false;
    doubtfulPhone = false;
    doubtfulEmail = false;
    doubtfulAddress = false;
    zone = null;
    debtorKey = null;
    coDebtorKey = null;
    problems.clear();
    Arrays.fill(values, null);
  }

  void set(PlacedColumn column, String value) {
    values[column.ordinal()] = value;
  }

  void reject(PlacedColumn column, RowReason reason) {
    rejected = true;
    problems.add(RowProblem.error(column == null ? null : column.field(), reason));
  }

  void warn(PlacedColumn column, RowReason reason) {
    problems.add(RowProblem.warning(column.field(), reason));
    doubtfulPhone |= reason == RowReason.DOUBTFUL_PHONE;
    doubtfulEmail |= reason == RowReason.DOUBTFUL_EMAIL;
    doubtfulAddress |= reason == RowReason.DOUBTFUL_POSTCODE;
  }

  void locate(String zoneOfDebtor) {
    zone = zoneOfDebtor;
  }

  void identify(byte[] debtor, byte[] coDebtor) {
    debtorKey = debtor;
    coDebtorKey = coDebtor;
  }

  public int number() {
    return number;
  }

  public boolean rejected() {
    return rejected;
  }

  public List<RowProblem> problems() {
    return problems;
  }

  /** The value in machine form; null where the row has none. */
  public String value(PlacedColumn column) {
    return values[column.ordinal()];
  }

  public String zone() {
    return zone;
  }

  public byte[] debtorKey() {
    return debtorKey;
  }

  /** Null where the row names no co-debtor. */
  public byte[] coDebtorKey() {
    return coDebtorKey;
  }

  public boolean doubtfulPhone() {
    return doubtfulPhone;
  }

  public boolean doubtfulEmail() {
    return doubtfulEmail;
  }

  public boolean doubtfulAddress() {
    return doubtfulAddress;
  }
}
