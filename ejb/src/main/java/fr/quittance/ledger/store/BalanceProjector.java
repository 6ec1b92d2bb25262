package fr.quittance.ledger.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.JsonColumn;
import fr.quittance.ledger.FactKind;
import fr.quittance.ledger.FileRange;
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
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/**
 * Works out the balances of many files in one pass over their facts, and leaves them in {@code
 * projected_balance}, a table of the transaction's own.
 */
@ApplicationScoped
public class BalanceProjector {

  private static final int FETCH = 5_000;
  private static final int FLUSH_CHARS = 256 * 1024;
  private static final Function<Object, Map<String, Object>> DETAILS =
      JsonColumn.reader(new TypeReference<>() {});

  private static final String TOUCHED =
      "create temp table touched_file (file_id bigint primary key, creditor_id bigint not null)"
          + " on commit drop";
  private static final String PROJECTED =
      "create temp table projected_balance (like file_balance) on commit drop";

  private static final String FACT =
      "x.file_id, x.creditor_id, x.id, x.kind, x.effective_on, x.amount, x.currency, x.claim_id,"
          + " x.reverses, case when x.details <> '{}' then x.details::text end";

  private static final String OF_TOUCHED =
      "select "
          + FACT
          + " from touched_file t join fact x on x.file_id = t.file_id order by x.file_id";

  private static final String OF_RANGE =
      "select " + FACT + " from fact x where x.file_id > ? and x.file_id <= ? order by x.file_id";

  private static final String COLUMNS =
      "file_id, creditor_id, placed, paid, total, principal, interest, indemnity, costs, credit,"
          + " provisional, oldest_due_on, as_of";

  private static final String COPY = "copy projected_balance (" + COLUMNS + ") from stdin";

  private static final String SET =
      " placed = %1$s.placed, paid = %1$s.paid, total = %1$s.total, principal = %1$s.principal,"
          + " interest = %1$s.interest, indemnity = %1$s.indemnity, costs = %1$s.costs,"
          + " credit = %1$s.credit, provisional = %1$s.provisional,"
          + " oldest_due_on = %1$s.oldest_due_on, as_of = %1$s.as_of";

  private static final String UPDATE =
      "update file_balance b set"
          + SET.formatted("p")
          + " from projected_balance p where p.file_id = b.file_id";

  private static final String INSERT =
      "insert into file_balance ("
          + COLUMNS
          + ") select "
          + COLUMNS
          + " from projected_balance p"
          + " where not exists (select 1 from file_balance b where b.file_id = p.file_id)"
          + " on conflict (file_id) do nothing";

  /**
   * Whoever records a fact on one of these files meanwhile waits with its figures until ours are
   * written, and then overwrites them: the other way round its fact would be missing.
   */
  private static final String LOCK_RANGE =
      "select count(*) from (select 1 from file_balance where file_id > ? and file_id <= ?"
          + " order by file_id for no key update) locked";

  private static final String LOCK_TOUCHED =
      "select count(*) from (select 1 from file_balance where file_id in"
          + " (select file_id from touched_file) order by file_id for no key update) locked";

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
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), ?)"
          + " on conflict (file_id) do update set"
          + SET.formatted("excluded");

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
    begin();
    em.createNativeQuery("drop table if exists touched_file").executeUpdate();
    em.createNativeQuery(TOUCHED).executeUpdate();
    Query insert = em.createNativeQuery("insert into touched_file " + files);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    int count = insert.executeUpdate();
    em.createNativeQuery("analyze touched_file").executeUpdate();
    em.createNativeQuery(LOCK_TOUCHED).getSingleResult();
    return count;
  }

  /** The last file of a slice that a query names; empty where there is none. */
  public OptionalLong last(String slice, Object... values) {
    Query query = em.createNativeQuery(slice);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    Object last = query.getSingleResult();
    return last == null ? OptionalLong.empty() : OptionalLong.of(((Number) last).longValue());
  }

  /** All files in ranges of about the same breadth. */
  List<FileRange> ranges(int count) {
    Object[] ends =
        (Object[])
            em.createNativeQuery("select coalesce(min(id), 1), coalesce(max(id), 0) from case_file")
                .getSingleResult();
    long first = ((Number) ends[0]).longValue() - 1;
    long last = ((Number) ends[1]).longValue();
    long breadth = (last - first) / count + 1;
    return LongStream.range(0, count)
        .mapToObj(i -> new FileRange(first + i * breadth, first + (i + 1) * breadth))
        .toList();
  }

  private void begin() {
    em.createNativeQuery("drop table if exists projected_balance").executeUpdate();
    em.createNativeQuery(PROJECTED).executeUpdate();
  }

  /** Computes the touched files as of a day. */
  public void compute(InterestLaw law, LocalDate day) {
    compute(law, day, OF_TOUCHED);
  }

  /**
   * Computes every file with a number above the first and up to the last.
   *
   * @return how many there are
   */
  public int computeRange(InterestLaw law, LocalDate day, long after, long last) {
    begin();
    em.createNativeQuery(LOCK_RANGE).setParameter(1, after).setParameter(2, last).getSingleResult();
    return compute(law, day, OF_RANGE, after, last);
  }

  private int compute(InterestLaw law, LocalDate day, String facts, long... range) {
    Rows rows = new Rows(law, day);
    try {
      compute(em.unwrap(Connection.class), rows, facts, range);
      return rows.files;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("Balances could not be projected", e);
    }
  }

  /** Keeps what was computed as the files' current figures. */
  public int keep() {
    int computed =
        ((Number) em.createNativeQuery("select count(*) from projected_balance").getSingleResult())
            .intValue();
    if (em.createNativeQuery(UPDATE).executeUpdate() < computed) {
      em.createNativeQuery(INSERT).executeUpdate();
    }
    return computed;
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

  private static void compute(Connection connection, Rows rows, String facts, long... range)
      throws SQLException, IOException {
    PGConnection driver = connection.unwrap(PGConnection.class);
    try (PreparedStatement select = connection.prepareStatement(facts)) {
      for (int i = 0; i < range.length; i++) {
        select.setLong(i + 1, range[i]);
      }
      select.setFetchSize(FETCH);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(row, driver);
        }
      }
    }
    rows.finish(driver);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze projected_balance");
    }
  }

  /** One file's facts at a time; finished files wait in a buffer for the next copy. */
  private static final class Rows {

    private final InterestLaw law;
    private final LocalDate day;
    private final List<KnownFact> facts = new ArrayList<>();
    private final StringBuilder buffer = new StringBuilder(FLUSH_CHARS + FLUSH_CHARS / 4);
    private long file = -1;
    private int files;
    private long creditor;
    private String currency;

    Rows(InterestLaw law, LocalDate day) {
      this.law = law;
      this.day = day;
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
        driver.getCopyAPI().copyIn(COPY, new StringReader(buffer.toString()));
        buffer.setLength(0);
      }
    }
  }
}
