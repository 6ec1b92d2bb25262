package fr.quittance.insight.calc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchReadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"F-00000125", "f-00000125", "F 00000125", "00000125", "F–00000125"})
  void aFileWithItsWholeReference(String typed) {
    assertThat(SearchReading.of(typed).files()).containsExactly("F-00000125");
  }

  @Test
  void aFileWithoutZerosMayLackItsCheckDigitToo() {
    assertThat(SearchReading.of("F-125").files()).containsExactly("F-00000125", "F-00001255");
    assertThat(SearchReading.of("f12").files()).contains("F-00000125");
  }

  @Test
  void aWrongDigitLeadsToFilesWhoseCheckDigitIsRight() {
    assertThat(SearchReading.of("F-00000135").nearFiles())
        .contains("F-00000125")
        .doesNotContain("F-00000135", "F-00000126");
  }

  @ParameterizedTest
  @CsvSource({
    "12,1200",
    "'1 234,56',123456",
    "'1 234,56 €',123456",
    "1234.5,123450",
    "'1.234,56',123456",
    "'1,234.56',123456",
    "EUR 80,8000",
    "'12 500',1250000",
    "'0,99',99"
  })
  void anAmount(String typed, long cents) {
    assertThat(SearchReading.of(typed).cents()).contains(cents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "12,34,5", "1e3", "INV-12", "06 12 34 56 78", "12,,5", "€", ""})
  void noAmount(String typed) {
    assertThat(SearchReading.of(typed).cents()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"552100554", "552 100 554", "55210055400013", "552.100.554"})
  void aCompanyByItsSirenOrSiret(String typed) {
    assertThat(SearchReading.of(typed).siren()).contains("552100554");
  }

  @Test
  void aSirenWithAWrongDigitIsNoSirenButNearOne() {
    SearchReading read = SearchReading.of("552100553");
    assertThat(read.siren()).isEmpty();
    assertThat(read.nearSirens()).contains("552100554");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "+33 6 12 34 56 78",
        "+33(0)612345678",
        "(06) 12-34-56-78"
      })
  void aPhoneInAnyWriting(String typed) {
    assertThat(SearchReading.of(typed).phone()).isPresent();
  }

  @Test
  void anAddressAndAnAccount() {
    assertThat(SearchReading.of("Jean.Dupont@Example.FR").email())
        .contains("jean.dupont@example.fr");
    assertThat(SearchReading.of("fr76 3000 6000 0112 3456 7890 189").iban())
        .contains("FR7630006000011234567890189");
    assertThat(SearchReading.of("Dupont").iban()).isEmpty();
    assertThat(SearchReading.of("a b@c").email()).isEmpty();
  }

  @Test
  void whatTheDatabaseCannotHoldIsDropped() {
    assertThat(SearchReading.of("Du\0pont \ud83d").text()).isEqualTo("Dupont");
    assertThat(SearchReading.of("x".repeat(500)).text()).hasSize(200);
    assertThat(SearchReading.of(null).isEmpty()).isTrue();
  }
}
