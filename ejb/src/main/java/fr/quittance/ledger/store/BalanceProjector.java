package fr.quittance.ledger.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.calc.BalanceCalculation;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.calc.InterestLaw;
import fr.quittance.ledger.calc.KnownFact;
import fr.quittance.ledger.domain.FactReading;
import fr.quittance.ledger.domain.FactRecord;
import fr.quittance.ledger.domain.LockedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Works out the balances of the files in {@code touched_file} in one pass over their facts, and
 * leaves them in {@code projected_balance}: two tables of the transaction's own.
 */
@ApplicationScoped
public class BalanceProjector {

  private static final int FETCH = 5_000;
  private static final int FLUSH_CHARS = 256 * 1024;
  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private static final String[] TABLES = {
    "drop table if exists touched_file",
    "drop table if exists projected_balance",
    "create temp table touched_file (file_id bigint primary key, creditor_id bigint not null) on commit drop",
    "create temp table projected_balance (like file_balance) on commit drop"
  };

  private static final String FACTS =
      """
      select t.file_id, t.creditor_id, c.currency, x.id, x.kind, x.effective_on, x.amount,
        x.claim_id, x.reverses, nullif(x.details, '{}')::text
      from touched_file t join case_file c on c.id = t.file_id join fact x on x.file_id = t.file_id
      order by t.file_id
      """;

  private static final String COLUMNS =
      "file_id, creditor_id, placed, paid, total, principal, interest, indemnity, costs, credit,"
          + " provisional, oldest_due_on, as_of";

  private static final String COPY = "copy projected_balance (" + COLUMNS + ") from stdin";

  private static final String ON_CONFLICT =
      """
      on conflict (file_id) do update set placed = excluded.placed, paid = excluded.paid,
        total = excluded.total, principal = excluded.principal, interest = excluded.interest,
        indemnity = excluded.indemnity, costs = excluded.costs, credit = excluded.credit,
        provisional = excluded.provisional, oldest_due_on = excluded.oldest_due_on,
        as_of = excluded.as_of
      """;

  private static final String KEEP_ALL =
      "insert into file_balance ("
          + COLUMNS
          + ") select "
          + COLUMNS
          + " from projected_balance "
          + ON_CONFLICT;

  private static final String FIGURES =
      "placed, %1$s.paid, %1$s.total, %1$s.principal, %1$s.interest, %1$s.indemnity, %1$s.costs,"
          + " %1$s.credit, %1$s.provisional, %1$s.oldest_due_on";

  private static final String DIFFERING =
      "select p.file_id from projected_balance p left join file_balance b on b.file_id = p.file_id"
          + " where b.file_id is null or b.as_of = p.as_of and (p."
          + FIGURES.formatted("p")
          + ") is distinct from (b."
          + FIGURES.formatted("b")
          + ") order by p.file_id";

  private static final String KEEP_ONE =
      "insert into file_balance ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?) "
          + ON_CONFLICT;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected BalanceProjector() {}

  public BalanceProjector(EntityManager em) {
    this.em = em;
  }

  /**
   * Takes the files that a query names.
   *
   * @param files selects {@code file_id, creditor_id}
   * @return how many there are
   */
  public int touch(String files, Object... values) {
    for (String sql : TABLES) {
      em.createNativeQuery(sql).executeUpdate();
    }
    Query insert = em.createNativeQuery("insert into touched_file " + files);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    int count = insert.executeUpdate();
    em.createNativeQuery("analyze touched_file").executeUpdate();
    return count;
  }

  /** The touched file with the highest number. */
  public long lastTouched() {
    Object last = em.createNativeQuery("select max(file_id) from touched_file").getSingleResult();
    return ((Number) last).longValue();
  }

  /** Computes the touched files as of a day. */
  public void compute(InterestLaw law, LocalDate day) {
    try {
      compute(em.unwrap(Connection.class), law, day);
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("Balances could not be projected", e);
    }
  }

  /** Keeps what was computed as the files' current figures. */
  public int keep() {
    return em.createNativeQuery(KEEP_ALL).executeUpdate();
  }

  /**
   * Files with facts whose kept figures of the same day are missing or are not the computed ones.
   */
  List<FileId> differing() {
    List<?> ids = em.createNativeQuery(DIFFERING).getResultList();
    return ids.stream().map(id -> new FileId(((Number) id).longValue())).toList();
  }

  /** Keeps the figures of one file. */
  void keep(LockedFile file, Computed computed, LocalDate day) {
    List<Object> values = new BalanceFigures(computed).values(file, day);
    Query insert = em.createNativeQuery(KEEP_ONE);
    for (int i = 0; i < values.size(); i++) {
      insert.setParameter(i + 1, values.get(i));
    }
    insert.executeUpdate();
  }

  private static void compute(Connection connection, InterestLaw law, LocalDate day)
      throws SQLException, IOException {
    Rows rows = new Rows(connection.unwrap(PGConnection.class), law, day);
    try (PreparedStatement select = connection.prepareStatement(FACTS)) {
      select.setFetchSize(FETCH);
      try (ResultSet facts = select.executeQuery()) {
        while (facts.next()) {
          rows.add(facts);
        }
      }
    }
    rows.finish();
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze projected_balance");
    }
  }

  /** One file's facts at a time; finished files wait in a buffer for the next copy. */
  private static final class Rows {

    private final PGConnection connection;
    private final InterestLaw law;
    private final LocalDate day;
    private final List<KnownFact> facts = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS + FLUSH_CHARS / 4);
    private long file = -1;
    private long creditor;
    private String currency;

    Rows(PGConnection connection, InterestLaw law, LocalDate day) {
      this.connection = connection;
      this.law = law;
      this.day = day;
    }

    void add(ResultSet row) throws SQLException, IOException {
      long next = row.getLong(1);
      if (next != file) {
        close();
        file = next;
        creditor = row.getLong(2);
        currency = row.getString(3);
      }
      facts.add(FactReading.of(fact(row)));
    }

    private FactRecord fact(ResultSet row) throws SQLException {
      var amount = row.getBigDecimal(7);
      String details = row.getString(10);
      return new FactRecord(
          row.getLong(4),
          FactKind.valueOf(row.getString(5)),
          row.getObject(6, LocalDate.class),
          amount == null ? null : Money.of(amount, currency),
          row.getObject(8, Long.class),
          row.getObject(9, Long.class),
          details == null ? Map.of() : JsonColumn.read(details, DETAILS));
    }

    private void close() throws SQLException, IOException {
      if (facts.isEmpty()) {
        return;
      }
      new BalanceFigures(BalanceCalculation.of(facts, law, day, currency))
          .copyRow(buffer, file, creditor, day);
      facts.clear();
      if (buffer.length() >= FLUSH_CHARS) {
        flush();
      }
    }

    void finish() throws SQLException, IOException {
      close();
      flush();
    }

    private void flush() throws SQLException, IOException {
      if (buffer.length() > 0) {
        connection.getCopyAPI().copyIn(COPY, new StringReader(buffer.toString()));
        buffer.setLength(0);
      }
    }
  }
}
