package fr.quittance.portfolio.domain.postal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the start of a street's line with its ordinal, which people write {@code 6bis},
 * {@code 6 bis} or {@code 6b}. In {@code 241 r de la Paix} the letter is a street.
 *
 * @param text number and ordinal, with a space between
 * @param rest what follows
 */
record HouseNumber(String text, String rest) {

  private static final Pattern START =
      Pattern.compile(
          "(\\d{1,4})(?:\\s*(BIS|TER|QUATER|QUINQUIES|SEXIES)|([A-Z])|\\s+([A-QS-Z])(?=\\s+\\p{L}))?"
              + "(?=\\s|$)\\s*(.*)");

  /** The number at the start of a line in capitals. */
  static Optional<HouseNumber> of(String line) {
    Matcher matcher = START.matcher(line.toUpperCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String ordinal = first(matcher.group(2), matcher.group(3), matcher.group(4));
    String number = matcher.group(1).replaceFirst("^0+(?=\\d)", "");
    return Optional.of(
        new HouseNumber(
            ordinal == null ? number : number + " " + ordinal, matcher.group(5).strip()));
  }

  /** Whether the name of a street follows. */
  boolean ofStreet() {
    return StreetTypes.contain(rest.split(" ")[0]);
  }

  String line() {
    return rest.isEmpty() ? text : text + " " + rest;
  }

  private static String first(String... ordinals) {
    for (String ordinal : ordinals) {
      if (ordinal != null) {
        return ordinal;
      }
    }
    return null;
  }
}
