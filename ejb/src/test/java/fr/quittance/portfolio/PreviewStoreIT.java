package fr.quittance.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.Settings;
import fr.quittance.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a file would become, told before anything is kept. */
class PreviewStoreIT {

  private static final TestDatabase DATABASE = TestDatabase.shared();
  private static final String CSV =
      "debtor_ref;debtor_type;name;claim_ref;due_date;amount;phone\n"
          + "D1;BUSINESS;SARL A;C1;2026-01-31;1000,00;\n"
          + "D1;CONSUMER;SARL A;C2;2026-01-31;10;\n"
          + "D2;BUSINESS;;C3;31/02/2026;10;\n"
          + "D3;BUSINESS;SARL C;C1;2026-01-31;10;\n"
          + "D4;BUSINESS;SARL D;C4;2026-01-31;20;12\n";

  private static void run(Consumer<PlacementFixture> test) {
    DATABASE.doAsAgency(em -> test.accept(new PlacementFixture(em)));
  }

  @Test
  void itTellsWhatThePlacementThenDoes() {
    run(
        fixture -> {
          PlacementPreview preview = fixture.preview(PlacementKind.CLAIMS, CSV);
          assertThat(preview.repeated()).isFalse();
          assertThat(preview.placed()).containsExactly(Money.eur("1020"));
          assertThat(preview.reasons())
              .extracting(
                  reason -> reason.problem().code(), ReasonCount::rows, ReasonCount::firstRow)
              .containsExactlyInAnyOrder(
                  tuple(RowReason.CONTRADICTS_DEBTOR_TYPE, 1, 3),
                  tuple(RowReason.MISSING, 1, 4),
                  tuple(RowReason.IMPOSSIBLE_DATE, 1, 4),
                  tuple(RowReason.REPEATED, 1, 5),
                  tuple(RowReason.DOUBTFUL_PHONE, 1, 6));
          assertThat(preview.rows()).extracting(PlacedRow::row).containsExactly(3, 4, 5, 6);
          assertThat(
                  fixture.count(
                      "select count(*) from case_file where mandate_id = ?",
                      fixture.ledger.mandate))
              .isZero();
          PlacementReport report = fixture.place(CSV);
          assertThat(List.of(report.accepted(), report.rejected(), report.duplicates()))
              .containsExactly(preview.accepted(), preview.rejected(), preview.duplicates())
              .containsExactly(2, 2, 1);
          assertThat(fixture.preview(PlacementKind.CLAIMS, CSV).repeated()).isTrue();
        });
  }

  @Test
  void limitsAreSettingsAndToldOnRefusal() {
    run(
        fixture -> {
          fixture.wiring.with(
              Settings.class,
              name ->
                  name.equals("quittance.placement.rows") ? Optional.of("3") : Optional.empty());
          assertThatThrownBy(() -> fixture.preview(PlacementKind.CLAIMS, CSV))
              .isInstanceOfSatisfying(
                  Problem.class,
                  problem -> {
                    assertThat(problem.code()).isEqualTo("too-many-rows");
                    assertThat(problem.arguments()).containsExactly(3);
                    assertThat(problem.errors().get(0).line()).isEqualTo(5);
                  });
        });
  }
}
