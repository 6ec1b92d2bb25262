package fr.quittance.portfolio.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where somebody lives, as far as it decides hours, holidays, numbering plan and language. Parts of
 * France with a numbering plan and a time of their own are told by the start of the postcode.
 *
 * @param country ISO code; of an overseas territory its own
 * @param zone IANA time zone
 * @param language {@code fr} where French is among the country's languages, else {@code en}
 */
public record Residence(String country, String zone, String language) {

  private static final String FRANCE = "FR";
  private static final String FRENCH = "fr";
  private static final Map<String, String> TERRITORIES =
      Map.ofEntries(
          Map.entry("971", "GP"),
          Map.entry("972", "MQ"),
          Map.entry("973", "GF"),
          Map.entry("974", "RE"),
          Map.entry("975", "PM"),
          Map.entry("976", "YT"),
          Map.entry("977", "BL"),
          Map.entry("978", "MF"),
          Map.entry("986", "WF"),
          Map.entry("987", "PF"),
          Map.entry("988", "NC"));
  private static final Properties ZONES = zones();
  private static final Set<String> FRENCH_SPEAKING =
      Arrays.stream(Locale.getAvailableLocales())
          .filter(locale -> locale.getLanguage().equals(FRENCH))
          .map(Locale::getCountry)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The residence that an address tells.
   *
   * @param country ISO code; null for France
   */
  public static Residence of(String country, String postcode) {
    String where = country == null || country.equals(FRANCE) ? ofPostcode(postcode) : country;
    return new Residence(
        where,
        ZONES.getProperty(where, ZONES.getProperty(FRANCE)),
        where.equals(FRANCE) || FRENCH_SPEAKING.contains(where) ? FRENCH : "en");
  }

  /** Whether letters to it travel within the French post. */
  public static boolean isFrench(String country) {
    return country == null || country.equals(FRANCE) || TERRITORIES.containsValue(country);
  }

  private static String ofPostcode(String postcode) {
    return postcode != null && postcode.matches("9[78]\\d{3}")
        ? TERRITORIES.getOrDefault(postcode.substring(0, 3), FRANCE)
        : FRANCE;
  }

  private static Properties zones() {
    Properties zones = new Properties();
    try (InputStream file =
        Residence.class.getResourceAsStream("/fr/quittance/portfolio/zones.properties")) {
      zones.load(file);
      return zones;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
