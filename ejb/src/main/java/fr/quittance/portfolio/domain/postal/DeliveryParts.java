package fr.quittance.portfolio.domain.postal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a French street address is made of, in capitals.
 *
 * @param inside where in the building: flat, floor, door
 * @param building building, residence, estate
 * @param street number and street
 * @param service BP, CS, TSA, CIDEX, or a lieu-dit
 */
record DeliveryParts(
    List<String> inside, List<String> building, List<String> street, List<String> service) {

  private static final Pattern AFTER_NUMBER =
      Pattern.compile(
          "(\\d{1,4}\\s*(?:bis|ter|quater|[a-z])?)\\s*,\\s*(?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern BOX =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(B\\.?P|C\\.?S|T\\.?S\\.?A|CIDEX)\\.?\\s*(?:N[°ºo]?\\s*)?(\\d{1,6})(?!\\p{N})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPLIT = Pattern.compile("\\s*[\\n,;]+\\s*|\\s+-\\s+");
  private static final Pattern FLOOR = Pattern.compile("\\d{1,2}\\s?(?:E|EME|ER|ERE) ETAGE");
  private static final Pattern INSIDE =
      Pattern.compile("(?:APPT|APT|APPARTEMENT|PORTE|ETAGE|CHEZ|ESCALIER|ESC|REZ)\\b.*");
  private static final Pattern PLACE = Pattern.compile("LIEU ?DIT .*");

  static DeliveryParts of(String text) {
    DeliveryParts parts =
        new DeliveryParts(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String left = parts.takeBoxes(AFTER_NUMBER.matcher(text).replaceAll("$1 "));
    for (String segment : SPLIT.split(left)) {
      parts.take(PostalText.capitals(segment));
    }
    return parts;
  }

  /** A box has a line of its own, wherever it was written. */
  private String takeBoxes(String text) {
    Matcher box = BOX.matcher(text);
    StringBuilder left = new StringBuilder();
    while (box.find()) {
      service.add(PostalText.capitals(box.group(1).replace(".", "")) + " " + box.group(2));
      box.appendReplacement(left, "\n");
    }
    box.appendTail(left);
    return left.toString();
  }

  private void take(String segment) {
    if (segment.isEmpty()) {
      return;
    }
    Matcher floor = FLOOR.matcher(segment);
    if (floor.find()) {
      inside.add(floor.group());
      take(segment.substring(0, floor.start()).strip());
      take(segment.substring(floor.end()).strip());
    } else if (INSIDE.matcher(segment).matches()) {
      takeLed(inside, segment);
    } else if (PLACE.matcher(segment).matches()) {
      service.add(segment);
    } else {
      takeStreet(segment);
    }
  }

  private void takeStreet(String segment) {
    int number = streetWithin(segment);
    if (number > 0) {
      building.add(segment.substring(0, number).strip());
      lay(HouseNumber.of(segment.substring(number)).orElseThrow().line());
    } else if (HouseNumber.of(segment).isPresent()) {
      lay(HouseNumber.of(segment).orElseThrow().line());
    } else if (StreetTypes.contain(segment.split(" ")[0])) {
      lay(segment);
    } else {
      building.add(segment);
    }
  }

  /** A residence, an estate and a street may begin alike: the last is the street. */
  private void lay(String line) {
    building.addAll(street);
    street.clear();
    street.add(line);
  }

  /** {@code APPT 3 12 RUE HAUTE}: the street begins at the number that a street follows. */
  private void takeLed(List<String> line, String segment) {
    int number = streetWithin(segment);
    line.add(number > 0 ? segment.substring(0, number).strip() : segment);
    if (number > 0) {
      takeStreet(segment.substring(number));
    }
  }

  /** Where, after other words, a number with a street begins; -1 where it does not. */
  private static int streetWithin(String segment) {
    for (int at = segment.indexOf(' '); at > 0; at = segment.indexOf(' ', at + 1)) {
      if (HouseNumber.of(segment.substring(at + 1)).filter(HouseNumber::ofStreet).isPresent()) {
        return at + 1;
      }
    }
    return -1;
  }
}
