package fr.quittance.portfolio.domain.postal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses below the name, from the person to the place (NF Z10-011). */
class PostalAddressTest {

  @Test
  void theLocalityIsInCapitalsWithoutAccentsAndPunctuation() {
    assertThat(PostalAddress.of("12, rue des Lilas", "94240", "L'Haÿ-les-Roses", "FR").lines())
        .containsExactly("12 RUE DES LILAS", "94240 L HAY LES ROSES");
  }

  @Test
  void theBuildingComesBeforeTheStreetAndTheFloorBeforeTheBuilding() {
    PostalAddress address =
        PostalAddress.of(
            "12 bis avenue de la République, Bâtiment B, Appt 34\nCS 40012",
            "31507",
            "Toulouse Cedex 5",
            null);
    assertThat(address.lines())
        .containsExactly(
            "APPT 34",
            "BATIMENT B",
            "12 BIS AVENUE DE LA REPUBLIQUE",
            "CS 40012",
            "31507 TOULOUSE CEDEX 5");
    assertThat(address.fits()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "B.P. N 7015, BP 7015",
    "BP 46, BP 46",
    "TSA 30719, TSA 30719",
    "CIDEX N°304, CIDEX 304",
    "Lieu-Dit Les Chênes, LIEU DIT LES CHENES"
  })
  void boxesAndPlacesHaveALineOfTheirOwn(String written, String line) {
    assertThat(PostalAddress.of("7 rue Haute, " + written, "02150", "Sissonne", null).lines())
        .containsExactly("7 RUE HAUTE", line, "02150 SISSONNE");
  }

  @Test
  void aLongLineIsAbbreviatedAndThenCutBetweenWords() {
    PostalAddress address =
        PostalAddress.of(
            "1204 boulevard du Maréchal de Lattre de Tassigny prolongé", "21000", "Dijon", null);
    assertThat(address.lines())
        .containsExactly("1204 BD DU MAL DE LATTRE DE TASSIGNY", "PROLONGE", "21000 DIJON");
  }

  @Test
  void aForeignAddressEndsWithItsCountryInFrenchCapitals() {
    assertThat(PostalAddress.of("Rue de la Loi 16", "1000", "Bruxelles", "BE").lines())
        .containsExactly("Rue de la Loi 16", "1000 BRUXELLES", "BELGIQUE");
    assertThat(PostalAddress.of("10 Downing Street", "SW1A 2AA", "London", "GB").lines())
        .containsExactly("10 Downing Street", "LONDON SW1A 2AA", "ROYAUME-UNI");
  }

  @Test
  void anOverseasAddressStaysWithinTheFrenchPost() {
    assertThat(PostalAddress.of("3 rue de Paris", "97400", "Saint-Denis", "RE").lines())
        .containsExactly("3 RUE DE PARIS", "97400 SAINT DENIS");
  }

  @Test
  void anAddressOnOneLineIsReadFromItsPostcode() {
    assertThat(PostalAddress.of("20 avenue de Ségur TSA 30719 75334 Paris Cedex 07").lines())
        .containsExactly("20 AVENUE DE SEGUR", "TSA 30719", "75334 PARIS CEDEX 07");
    assertThat(PostalAddress.of("poste restante").lines()).containsExactly("POSTE RESTANTE");
  }

  @Property(tries = 300)
  void nothingThatWasWrittenIsLost(
      @ForAll @AlphaChars @StringLength(min = 1, max = 37) String name,
      @ForAll @AlphaChars @StringLength(min = 1, max = 37) String city) {
    PostalAddress address = PostalAddress.of("12 quai " + name, "75001", city, null);
    String text = String.join(" ", address.lines());
    assertThat(text).contains(PostalText.capitals(name)).contains(PostalText.capitals(city));
    assertThat(address.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(39));
  }
}
