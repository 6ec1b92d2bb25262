package fr.quittance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The server dies in the middle of work: afterwards nothing is half-done and nothing is doubled.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {

  private static final int ROWS = 40_000;

  private RunningQuittance quittance;

  @BeforeAll
  void start() throws Exception {
    quittance = new RunningQuittance("crash", "load:200").start();
  }

  @AfterAll
  void close() {
    quittance.close();
  }

  @Test
  void aPlacementCutOffLeavesNothingAndCanBeSentAgain() throws Exception {
    long before = count("claim");
    long rowsBefore = count("placement_row");
    killDuring(() -> api().post("mandates/M-0001/placements", "text/csv", claims()));
    quittance.start();
    long after = count("claim");
    assertThat(after - before).as("all of the placement or nothing").isIn(0L, (long) ROWS);
    Api.Answer again = api().post("mandates/M-0001/placements", "text/csv", claims());
    assertThat(again.status()).isEqualTo(201);
    assertThat(count("claim") - before).isEqualTo(ROWS);
    assertThat(count("placement_row") - rowsBefore).isEqualTo(ROWS);
    assertThat(
            value(
                "select count(*) from claim c where not exists (select 1 from fact f where f.claim_id = c.id and f.kind = 'CLAIM')"))
        .isZero();
    assertThat(
            value(
                "select count(*) from (select claim_id from fact where kind = 'CLAIM' group by claim_id having count(*) > 1) x"))
        .isZero();
  }

  @Test
  void aStatementRunCutOffIssuesEachStatementOnceUnderANumberWithoutGaps() throws Exception {
    pay();
    killDuring(() -> issue());
    quittance.start();
    assertThat(issue().status()).isEqualTo(201);
    assertThat(issue().status()).isEqualTo(201);
    assertThat(count("remittance_statement")).isEqualTo(1);
    assertThat(value("select last from document_number")).isEqualTo(1);
    assertThat(value("select count(*) from statement_line")).isEqualTo(30);
  }

  private void pay() throws Exception {
    String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    var files = api().get("files?mandate=M-0002&limit=30").json().get("items");
    assertThat(files).hasSize(30);
    for (var file : files) {
      Api.Answer paid =
          api()
              .post(
                  "files/" + file.get("file").asText() + "/facts",
                  "{\"kind\":\"PAYMENT\",\"effectiveOn\":\"" + today + "\",\"amount\":\"10.00\"}");
      assertThat(paid.status()).as(paid.text()).isEqualTo(201);
    }
  }

  private Api.Answer issue() throws Exception {
    String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    return api()
        .post("mandates/M-0002/statements?from=" + today.substring(0, 8) + "01&to=" + today, "");
  }

  private interface Work {
    Object run() throws Exception;
  }

  private void killDuring(Work work) throws Exception {
    CompletableFuture<Void> running =
        CompletableFuture.runAsync(
            () -> {
              try {
                work.run();
              } catch (Exception cutOff) {
                // Expected: the other side is killed.
              }
            });
    Thread.sleep(1_200);
    quittance.kill();
    running.join();
  }

  private Api api() {
    return new Api(quittance.baseUrl(), "demo-agency");
  }

  private static byte[] claims() {
    StringBuilder csv =
        new StringBuilder("debtor_ref;debtor_type;name;claim_ref;due_date;amount\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append("CR")
          .append(i)
          .append(";BUSINESS;Crash ")
          .append(i)
          .append(";CRF")
          .append(i)
          .append(";2026-05-01;100,00\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private long count(String table) throws Exception {
    return value("select count(*) from " + table);
  }

  private long value(String sql) throws Exception {
    try (Connection connection = quittance.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
