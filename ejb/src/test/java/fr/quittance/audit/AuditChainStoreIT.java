package fr.quittance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class AuditChainStoreIT {

  private final TestDatabase database = TestDatabase.shared();

  @Test
  void everyEntryIsLinkedToTheOneBefore() {
    database.doAsAgency(
        em ->
            em.createNativeQuery(
                    "insert into audit_entry (chain, seq, action, at, hash) values"
                        + " ('test:1', 0, 'FIRST', now(), ''), ('test:1', 0, 'SECOND', now(), '')")
                .executeUpdate());
    long broken =
        database.asAgency(
            em ->
                ((Number)
                        em.createNativeQuery(
                                "select count(*) from audit_entry a left join audit_entry b on b.chain = a.chain and b.seq = a.seq - 1"
                                    + " where a.chain = 'test:1' and (a.previous_hash is distinct from b.hash or a.hash <> audit_hash("
                                    + "a.previous_hash, a.chain, a.seq, a.at, a.actor_id, a.action, a.payload))")
                            .getSingleResult())
                    .longValue());
    assertThat(broken).isZero();
  }

  @Test
  void theApplicationCannotRewriteTheJournal() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate("update audit_entry set action = 'X'"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> statement.executeUpdate("delete from fact"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void nothingSetNothingSeen() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from audit_entry")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }
}
