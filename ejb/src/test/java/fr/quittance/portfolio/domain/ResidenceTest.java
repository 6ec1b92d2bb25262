package fr.quittance.portfolio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceTest {

  @ParameterizedTest
  @CsvSource({
    ", 75011, FR, Europe/Paris, fr",
    "FR, 97400, RE, Indian/Reunion, fr",
    "FR, 97110, GP, America/Guadeloupe, fr",
    "NC, 98800, NC, Pacific/Noumea, fr",
    "BE, 1000, BE, Europe/Brussels, fr",
    "DE, 10115, DE, Europe/Berlin, en",
    "PT, 1000-001, PT, Europe/Lisbon, en",
    "US, 10001, US, America/New_York, en",
    "CA, H2X 1Y4, CA, America/Toronto, fr"
  })
  void zoneAndLanguageFollowTheAddress(
      String country, String postcode, String where, String zone, String language) {
    assertThat(Residence.of(country, postcode)).isEqualTo(new Residence(where, zone, language));
  }

  @Test
  void everyCountryHasAZoneThatExists() {
    for (String country : Locale.getISOCountries()) {
      assertThat(ZoneId.getAvailableZoneIds()).contains(Residence.of(country, null).zone());
    }
  }
}
