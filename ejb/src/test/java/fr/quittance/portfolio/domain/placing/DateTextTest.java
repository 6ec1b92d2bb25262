package fr.quittance.portfolio.domain.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private final DateText ours = new DateText(null);

  @Test
  void readsIsoAndFrench() {
    assertThat(ours.read("2024-02-29")).isEqualTo("2024-02-29");
    assertThat(ours.read("29/02/2024")).isEqualTo("2024-02-29");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "2026-02-31",
        "29/02/2025",
        "1/6/2012",
        "12/31/2012",
        "0024-01-01",
        "24/01/24",
        "2026-1-5",
        "45321",
        "hier",
        "2026-01-05T00:00:00"
      })
  void refusesWhatIsImpossibleOrAmbiguous(String text) {
    assertThat(ours.read(text)).isNull();
  }

  @Test
  void aLayoutsFormatReplacesOursButNotIso() {
    DateText american = new DateText("M/d/yyyy");
    assertThat(american.read("1/6/2012")).isEqualTo("2012-01-06");
    assertThat(american.read("12/31/2012")).isEqualTo("2012-12-31");
    assertThat(american.read("2012-12-31")).isEqualTo("2012-12-31");
    assertThat(american.read("31/12/2012")).isNull();
  }

  @Property
  void noTextBreaksIt(@ForAll String text) {
    LocalDate day = ours.read(text);
    assertThat(day == null || day.getYear() >= 1900).isTrue();
  }
}
