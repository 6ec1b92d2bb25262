package fr.quittance.ledger.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.ledger.FileRange;
import fr.quittance.ledger.calc.Computed;
import fr.quittance.ledger.calc.InterestLaw;
import fr.quittance.ledger.domain.LockedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/**
 * Works out the balances of many files in one pass over their facts, and leaves them in {@code
 * projected_balance}, a table of the transaction's own.
 */
@ApplicationScoped
public class BalanceProjector {

  private static final int FETCH = 5_000;

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
    em.createNativeQuery(ProjectionSql.TOUCHED).executeUpdate();
    Query insert = em.createNativeQuery("insert into touched_file " + files);
    for (int i = 0; i < values.length; i++) {
      insert.setParameter(i + 1, values[i]);
    }
    int count = insert.executeUpdate();
    em.createNativeQuery("analyze touched_file").executeUpdate();
    em.createNativeQuery(ProjectionSql.LOCK_TOUCHED).getSingleResult();
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
    em.createNativeQuery(ProjectionSql.PROJECTED).executeUpdate();
  }

  /** Computes the touched files as of a day. */
  public void compute(InterestLaw law, LocalDate day) {
    compute(law, day, ProjectionSql.OF_TOUCHED);
  }

  /**
   * Computes every file with a number above the first and up to the last.
   *
   * @return how many there are
   */
  public int computeRange(InterestLaw law, LocalDate day, long after, long last) {
    begin();
    em.createNativeQuery(ProjectionSql.LOCK_RANGE)
        .setParameter(1, after)
        .setParameter(2, last)
        .getSingleResult();
    return compute(law, day, ProjectionSql.OF_RANGE, after, last);
  }

  private int compute(InterestLaw law, LocalDate day, String facts, long... range) {
    ProjectedRows rows = new ProjectedRows(law, day);
    try {
      compute(em.unwrap(Connection.class), rows, facts, range);
      return rows.files();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("Balances could not be projected", e);
    }
  }

  /** Keeps what was computed as the files' current figures. */
  public int keep() {
    int computed =
        ((Number) em.createNativeQuery("select count(*) from projected_balance").getSingleResult())
            .intValue();
    if (em.createNativeQuery(ProjectionSql.UPDATE).executeUpdate() < computed) {
      em.createNativeQuery(ProjectionSql.INSERT).executeUpdate();
    }
    return computed;
  }

  /**
   * Files with facts whose kept figures of the same day are missing or are not the computed ones.
   */
  List<FileId> differing() {
    List<?> ids = em.createNativeQuery(ProjectionSql.DIFFERING).getResultList();
    return ids.stream().map(id -> new FileId(((Number) id).longValue())).toList();
  }

  /** Keeps the figures of one file. */
  void keep(LockedFile file, Computed computed, LocalDate day) {
    List<Object> values = new BalanceFigures(computed).values(file, day);
    Query insert = em.createNativeQuery(ProjectionSql.KEEP_ONE);
    for (int i = 0; i < values.size(); i++) {
      insert.setParameter(i + 1, values.get(i));
    }
    insert.executeUpdate();
  }

  private static void compute(
      Connection connection, ProjectedRows rows, String facts, long... range)
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
}
