package fr.quittance.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final Formats french = formats(Locale.FRENCH, Locale.ROOT);
  private final Formats english = formats(Locale.ENGLISH, Locale.ENGLISH);

  @Test
  void amountsGroupThousandsWithNarrowNoBreakSpacesInFrench() {
    BigDecimal value = new BigDecimal("-1234567.5");
    assertThat(french.amount(value)).isEqualTo("-1\u202f234\u202f567,50");
    assertThat(french.money(value, "EUR")).isEqualTo("-1\u202f234\u202f567,50\u00a0€");
    assertThat(english.money(value, "EUR")).isEqualTo("-€1,234,567.50");
    assertThat(french.amount(null)).isEmpty();
  }

  @Test
  void ratesKeepTheirDecimals() {
    assertThat(french.rate(new BigDecimal("12.4"))).isEqualTo("12,40\u00a0%");
    assertThat(french.rate(new BigDecimal("0.875"))).isEqualTo("0,875\u00a0%");
    assertThat(english.rate(new BigDecimal("12.4"))).isEqualTo("12.40%");
  }

  @Test
  void datesFollowTheLanguage() {
    LocalDate day = LocalDate.of(2026, 8, 5);
    assertThat(french.date(day)).isEqualTo("05/08/2026");
    assertThat(french.longDate(day)).isEqualTo("5 août 2026");
    assertThat(english.date(day)).isEqualTo("5 Aug 2026");
  }

  @Test
  void ibansAreGroupedByFour() {
    assertThat(french.iban("FR76 30006000011234567890189"))
        .isEqualTo("FR76 3000 6000 0112 3456 7890 189".replace(' ', '\u00a0'));
  }

  @Test
  void anAmountWithATenthOfACentIsRefused() {
    assertThat(DataCheck.amount("fee", new BigDecimal("1E+2"))).isEqualTo("100.00");
    assertThatThrownBy(() -> DataCheck.amount("fee", new BigDecimal("0.125")))
        .hasMessage("fee has more than two decimals: 0.125");
    assertThatThrownBy(() -> DataCheck.currency("XYZ"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Formats formats(Locale locale, Locale labels) {
    return new Formats(locale, ResourceBundle.getBundle("fr.quittance.reports.labels", labels));
  }
}
