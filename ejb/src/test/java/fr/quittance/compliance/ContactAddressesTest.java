package fr.quittance.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.adapter.phonenumber.LibPhoneNumbers;
import fr.quittance.compliance.NormalisedAddress.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactAddressesTest {

  private final ContactAddresses addresses = new ContactAddresses(new LibPhoneNumbers());

  @ParameterizedTest
  @CsvSource({
    "06 12 34 56 78, +33612345678, GOOD, true",
    "+33 (0)6.12.34.56.78, +33612345678, GOOD, true",
    "0033612345678, +33612345678, GOOD, true",
    "01 42 68 53 00, +33142685300, GOOD, false",
    "0692 12 34 56, +33692123456, DOUBTFUL, true",
    "+262 692 12 34 56, +262692123456, GOOD, true",
    "+32 470 12 34 56, +32470123456, GOOD, true",
    "06 39 98 12 34, +33639981234, DOUBTFUL, true",
    "12, 12, BAD, false",
    "néant, néant, BAD, false",
    "'', '', BAD, false"
  })
  void phonesBecomeE164(String typed, String value, Quality quality, boolean textable) {
    NormalisedAddress phone = addresses.phone(typed);
    assertThat(phone).isEqualTo(new NormalisedAddress(AddressKind.PHONE, value, quality, textable));
  }

  @Test
  void aNumberFollowsThePlanOfItsCountry() {
    assertThat(addresses.phone("0470 12 34 56", "BE").value()).isEqualTo("+32470123456");
  }

  @ParameterizedTest
  @CsvSource({
    "' Jean.Dupont@Exemple.FR ', jean.dupont@exemple.fr, GOOD",
    "a@b, a@b, DOUBTFUL",
    "jean@exemple..fr, jean@exemple..fr, DOUBTFUL",
    "jean, jean, BAD",
    "jean@dupont@exemple.fr, jean@dupont@exemple.fr, BAD",
    "jean dupont@exemple.fr, jean dupont@exemple.fr, BAD"
  })
  void emailsAreTrimmedAndLowerCased(String typed, String value, Quality quality) {
    NormalisedAddress email = addresses.email(typed);
    assertThat(email.value()).isEqualTo(value);
    assertThat(email.quality()).isEqualTo(quality);
  }

  @Test
  void postalAddressesCompareWithoutAccentsAndPunctuation() {
    assertThat(addresses.postal(" 12,  rue de l’Église\n75002 PARIS "))
        .isEqualTo(addresses.postal("12 rue de l'eglise 75002 Paris"));
    assertThat(addresses.postal(" , ").usable()).isFalse();
  }
}
