package fr.quittance.portfolio.domain.placing;

import java.util.Map;

/** Parts of France with a numbering plan and a time of their own, by the start of the postcode. */
final class FrenchTerritories {

  /** ISO country code and IANA zone. */
  record Territory(String country, String zone) {}

  private static final Territory MAINLAND = new Territory("FR", "Europe/Paris");
  private static final Map<String, Territory> BY_POSTCODE =
      Map.ofEntries(
          Map.entry("971", new Territory("GP", "America/Guadeloupe")),
          Map.entry("972", new Territory("MQ", "America/Martinique")),
          Map.entry("973", new Territory("GF", "America/Cayenne")),
          Map.entry("974", new Territory("RE", "Indian/Reunion")),
          Map.entry("975", new Territory("PM", "America/Miquelon")),
          Map.entry("976", new Territory("YT", "Indian/Mayotte")),
          Map.entry("977", new Territory("BL", "America/St_Barthelemy")),
          Map.entry("978", new Territory("MF", "America/Marigot")),
          Map.entry("986", new Territory("WF", "Pacific/Wallis")),
          Map.entry("987", new Territory("PF", "Pacific/Tahiti")),
          Map.entry("988", new Territory("NC", "Pacific/Noumea")));

  private FrenchTerritories() {}

  /** The territory of a postcode or of a territory's own country code; mainland otherwise. */
  static Territory of(String country, String postcode) {
    if (country != null && !country.equals("FR")) {
      return BY_POSTCODE.values().stream()
          .filter(territory -> territory.country().equals(country))
          .findFirst()
          .orElse(new Territory(country, MAINLAND.zone()));
    }
    boolean overseas = postcode != null && postcode.matches("9[78]\\d{3}");
    return overseas ? BY_POSTCODE.getOrDefault(postcode.substring(0, 3), MAINLAND) : MAINLAND;
  }
}
