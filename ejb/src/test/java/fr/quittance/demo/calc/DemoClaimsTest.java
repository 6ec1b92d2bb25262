package fr.quittance.demo.calc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.kernel.Siren;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemoClaimsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void theSameSeedGivesTheSamePortfolio() {
    assertThat(new DemoClaims(7, "A", true).placement(50, DAY))
        .isEqualTo(new DemoClaims(7, "A", true).placement(50, DAY));
    assertThat(new DemoClaims(7, "A", true).placement(50, DAY))
        .isNotEqualTo(new DemoClaims(8, "A", true).placement(50, DAY));
  }

  @Test
  void everyRowHasEveryColumnAndEveryCompanyAValidNumber() {
    int columns = DemoClaims.header().split(";").length;
    assertThat(new DemoClaims(1, "A", true).placement(200, DAY).lines().skip(1))
        .allSatisfy(
            row -> {
              String[] values = row.split(";", -1);
              assertThat(values).hasSize(columns);
              assertThat(Siren.isSiren(values[4])).isTrue();
            });
  }

  @Test
  void everyClaimIsPastDueOnTheDayOfItsPlacement() {
    assertThat(new DemoClaims(2, "B", false).placement(200, DAY).lines().skip(1))
        .allSatisfy(row -> assertThat(date(row.split(";")[15])).isBefore(DAY));
  }

  private static LocalDate date(String french) {
    String[] parts = french.split("/");
    return LocalDate.of(
        Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
  }
}
