package fr.quittance.ledger.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.InterestLaw;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.domain.FactReading;
import fr.quittance.ledger.domain.FactRecord;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** One file's facts at a time; finished files wait in a buffer for the next copy. */
final class ProjectedRows {

  private static final int FLUSH_CHARS = 256 * 1024;
  private static final Function<Object, Map<String, Object>> DETAILS =
      JsonColumn.reader(new TypeReference<>() {});

  private final InterestLaw law;
  private final LocalDate day;
  private final List<KnownFact> facts = new ArrayList<>();
  private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS + FLUSH_CHARS / 4);
  private long file = -1;
  private int files;
  private long creditor;
  private String currency;

  ProjectedRows(InterestLaw law, LocalDate day) {
    this.law = law;
    this.day = day;
  }

  int files() {
    return files;
  }

  void add(ResultSet row, PGConnection driver) throws SQLException, IOException {
    long next = row.getLong(1);
    if (next != file) {
      close(driver);
      file = next;
      files++;
      creditor = row.getLong(2);
    }
    FactRecord fact = fact(row);
    if (fact.amount() != null) {
      currency = fact.amount().currency();
    }
    facts.add(FactReading.of(fact));
  }

  private static FactRecord fact(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(6);
    String details = row.getString(10);
    return new FactRecord(
        row.getLong(3),
        FactKind.valueOf(row.getString(4)),
        row.getObject(5, LocalDate.class),
        amount == null ? null : Money.of(amount, row.getString(7)),
        row.getObject(8, Long.class),
        row.getObject(9, Long.class),
        details == null ? Map.of() : DETAILS.apply(details));
  }

  private void close(PGConnection driver) throws SQLException, IOException {
    if (facts.isEmpty()) {
      return;
    }
    new BalanceFigures(BalanceCalculation.of(facts, law, day, currency))
        .copyRow(buffer, file, creditor, day);
    facts.clear();
    if (buffer.length() >= FLUSH_CHARS) {
      flush(driver);
    }
  }

  void finish(PGConnection driver) throws SQLException, IOException {
    close(driver);
    flush(driver);
  }

  private void flush(PGConnection driver) throws SQLException, IOException {
    if (buffer.length() > 0) {
      driver.getCopyAPI().copyIn(ProjectionSql.COPY, new StringReader(buffer.toString()));
      buffer.setLength(0);
    }
  }
}
