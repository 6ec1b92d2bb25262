package fr.quittance.portfolio.domain.placing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.portfolio.RowReason;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTextTest {

  private static final char EITHER = 0;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "12.5|12.5",
        "12,50|12.5",
        "1 234,56|1234.56",
        "1\u00a0234,56|1234.56",
        "1\u202f234\u202f567.89|1234567.89",
        "0012.30|12.3",
        "999999999999.99|999999999999.99",
        "-3|-3",
        "12.500|12.5"
      })
  void readsWhatTheContractAllows(String text, BigDecimal value) {
    assertThat(AmountText.read(text, EITHER).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56|NOT_AN_AMOUNT",
        "1,234.56|NOT_AN_AMOUNT",
        "12 34|NOT_AN_AMOUNT",
        "1e3|NOT_AN_AMOUNT",
        "+5|NOT_AN_AMOUNT",
        "12.|NOT_AN_AMOUNT",
        "\u0661\u0662|NOT_AN_AMOUNT",
        "1,234|TOO_MANY_DECIMALS",
        "0.001|TOO_MANY_DECIMALS",
        "1000000000000|TOO_MANY_DIGITS"
      })
  void guessesNothing(String text, RowReason reason) {
    assertThat(AmountText.read(text, EITHER).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {".|1,234.56|1234.56", ",|1.234,56|1234.56", ".|35.7|35.7", ",|35,7|35.7"})
  void aLayoutThatNamesItsSignLetsTheOtherGroup(char decimal, String text, BigDecimal value) {
    assertThat(AmountText.read(text, decimal).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {".|35,7", ",|35.7"})
  void aLayoutThatNamesItsSignTakesNoOther(char decimal, String text) {
    assertThat(AmountText.read(text, decimal).reason()).isEqualTo(RowReason.NOT_AN_AMOUNT);
  }

  @Property
  void everyAmountIsReadAsItIsWritten(
      @ForAll @LongRange(max = 999_999_999_999L) long units,
      @ForAll @IntRange(max = 99) int cents) {
    String decimals = String.format("%02d", cents);
    BigDecimal value = new BigDecimal(units + "." + decimals);
    String grouped = String.format("%,d", units).replaceAll("[^0-9]", " ");
    assertThat(AmountText.read(units + "." + decimals, EITHER).value()).isEqualByComparingTo(value);
    assertThat(AmountText.read(grouped + "," + decimals, EITHER).value())
        .isEqualByComparingTo(value);
  }

  @Property
  void noTextBreaksIt(@ForAll String text) {
    AmountText.Read read = AmountText.read(text, EITHER);
    assertThat(read.value() == null).isNotEqualTo(read.reason() == null);
  }
}
