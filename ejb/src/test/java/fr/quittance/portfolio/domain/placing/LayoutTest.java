package fr.quittance.portfolio.domain.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.quittance.kernel.Problem;
import fr.quittance.mandate.PlacementMapping;
import fr.quittance.portfolio.PlacementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final List<String> REQUIRED =
      List.of("amount", "due_date", "claim_ref", "name", "debtor_type", "debtor_ref");

  @Test
  void columnsStandInAnyOrderAndCase() {
    List<String> header =
        List.of("AMOUNT", "Due_Date", "claim_ref", "name", "debtor_type", "debtor_ref");
    assertThat(Layout.of(header, PlacementMapping.OURS, PlacementKind.CLAIMS).own()).isEmpty();
  }

  @Test
  void everyMissingRequiredColumnIsNamed() {
    assertThatThrownBy(
            () ->
                Layout.of(
                    List.of("debtor_ref", "name"), PlacementMapping.OURS, PlacementKind.CLAIMS))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.UNREADABLE);
              assertThat(problem.errors())
                  .extracting(Problem.Error::field)
                  .containsExactly("debtor_type", "claim_ref", "due_date", "amount");
            });
  }

  @Test
  void aMappingAndConstantsStandForColumns() {
    PlacementMapping mapping =
        new PlacementMapping(
            Map.of(
                "debtor_ref", "customerID", "claim_ref", "no", "due_date", "due", "amount", "sum"),
            Map.of("name", "X", "debtor_type", "BUSINESS"),
            null,
            null);
    Layout layout =
        Layout.of(
            List.of("customerID", "no", "due", "sum", "extra"), mapping, PlacementKind.CLAIMS);
    assertThat(layout.own()).extracting(Layout.Own::name).containsExactly("extra");
  }

  @Test
  void aColumnThatIsThereTwiceIsAmbiguous() {
    List<String> header = new ArrayList<>(REQUIRED);
    header.add("Amount");
    assertThatThrownBy(() -> Layout.of(header, PlacementMapping.OURS, PlacementKind.CLAIMS))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("two columns");
  }
}
