package fr.quittance.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacedFile;
import fr.quittance.portfolio.PlacementProgress.Phase;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A placement that dies on its way leaves nothing; two at once place each claim once. */
class PlacementCrashStoreIT {

  private static final String CSV =
      "debtor_ref;debtor_type;name;claim_ref;due_date;amount;email\n"
          + "D1;BUSINESS;SARL A;C1;2026-01-31;10;a@example.org\nD2;BUSINESS;SARL B;C2;2026-01-31;10;b@example.org\n";

  private final TestDatabase database = TestDatabase.shared();
  private final PlacementDesk desk = PlacementDesk.open(database);

  @ParameterizedTest
  @EnumSource(
      value = Phase.class,
      names = {"CHECKING", "DEBTORS", "FILES", "CLAIMS", "FACTS"})
  void aConnectionThatDiesLeavesNothing(Phase deadly) {
    assertThatThrownBy(
            () ->
                database.doAsAgency(
                    em -> {
                      int backend = backend(em);
                      place(em, (phase, rows, percent) -> killAt(deadly, phase, backend));
                    }))
        .isInstanceOf(RuntimeException.class);
    for (String table : List.of("placement", "case_file", "claim")) {
      assertThat(
              database.<Long>asAgency(
                  em -> desk.count(em, "select count(*) from " + table + " where mandate_id = ?")))
          .as(table)
          .isZero();
    }
    PlacementReport after = database.asAgency(em -> desk.place(em, CSV));
    assertThat(after.accepted()).isEqualTo(2);
    assertThat(after.repeated()).isFalse();
  }

  @Test
  void theSameFileTwiceAtOnceIsPlacedOnce() {
    List<CompletableFuture<PlacementReport>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> database.asAgency(em -> desk.place(em, CSV))),
            CompletableFuture.supplyAsync(() -> database.asAgency(em -> desk.place(em, CSV))));
    List<PlacementReport> reports = both.stream().map(CompletableFuture::join).toList();
    assertThat(reports.get(0).id()).isEqualTo(reports.get(1).id());
    assertThat(
            database.<Long>asAgency(
                em -> desk.count(em, "select count(*) from claim where mandate_id = ?")))
        .isEqualTo(2);
  }

  private void place(EntityManager em, PlacementLoad.Told told) {
    try (PlacedFile file =
        PlacedFile.receive(
            new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)),
            PlacementDesk.LIMITS.bytes())) {
      desk.place(em, file, PlacementMapping.OURS, told);
    }
  }

  private static int backend(EntityManager em) {
    return ((Number) em.createNativeQuery("select pg_backend_pid()").getSingleResult()).intValue();
  }

  private void killAt(Phase deadly, Phase phase, int backend) {
    if (phase != deadly) {
      return;
    }
    try (Connection admin = database.connectAsAdmin();
        PreparedStatement kill = admin.prepareStatement("select pg_terminate_backend(?, 5000)")) {
      kill.setInt(1, backend);
      kill.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
