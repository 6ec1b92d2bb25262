package fr.quittance.portfolio.domain.postal;

import fr.quittance.portfolio.domain.Residence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it stands below the name on an envelope. A French one in the order of NF Z10-011:
 * inside the building, the building, the street, the box or lieu-dit, the locality in capitals with
 * its CEDEX; a foreign one as its country writes it, closed by the country in French capitals.
 */
public record PostalAddress(List<String> lines) {

  /** Characters of a line. */
  public static final int WIDTH = 38;

  /** Lines below the name: six with it. */
  public static final int MOST = 5;

  private static final Pattern WHOLE =
      Pattern.compile("(?s)(.*)(?<!\\d)(\\d{5})(?:\\s+(\\D.*?))?\\s*");
  private static final Set<String> POSTCODE_LAST = Set.of("GB", "IE", "US", "CA", "AU", "NZ");

  public PostalAddress {
    lines = List.copyOf(lines);
  }

  /** An address on one line, for example as it came in an e-mail. */
  public static PostalAddress of(String whole) {
    Matcher matcher = WHOLE.matcher(whole);
    return matcher.matches()
        ? of(matcher.group(1), matcher.group(2), matcher.group(3), null)
        : of(whole, null, null, null);
  }

  /**
   * @param country ISO code; null for France
   */
  public static PostalAddress of(String street, String postcode, String city, String country) {
    return new PostalAddress(
        Residence.isFrench(country)
            ? french(blank(street), joined(postcode, city))
            : foreign(blank(street), blank(postcode), blank(city), country));
  }

  /** Whether it fits on an envelope: otherwise somebody should shorten it. */
  public boolean fits() {
    return lines.size() <= MOST && lines.stream().allMatch(line -> line.length() <= WIDTH);
  }

  private static List<String> french(String street, String locality) {
    DeliveryParts parts = DeliveryParts.of(street);
    List<String> lines = new ArrayList<>();
    for (List<String> part :
        List.of(parts.inside(), parts.building(), parts.street(), parts.service())) {
      lines.addAll(merged(part));
    }
    lines.addAll(wrapped(PostalText.capitals(locality)));
    return lines.size() <= MOST ? lines : tight(lines);
  }

  private static List<String> foreign(String street, String postcode, String city, String country) {
    List<String> lines = new ArrayList<>();
    Arrays.stream(street.split("\\s*\\n\\s*")).forEach(line -> lines.addAll(wrapped(line)));
    String town = city.toUpperCase(Locale.ROOT);
    lines.addAll(
        wrapped(POSTCODE_LAST.contains(country) ? joined(town, postcode) : joined(postcode, town)));
    lines.add(new Locale("", country).getDisplayCountry(Locale.FRENCH).toUpperCase(Locale.FRENCH));
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** Parts of one kind share a line where they fit. */
  private static List<String> merged(List<String> parts) {
    String one = String.join(" ", parts);
    return one.length() <= WIDTH
        ? (one.isEmpty() ? List.of() : List.of(one))
        : parts.stream().flatMap(part -> wrapped(part).stream()).toList();
  }

  /** Abbreviated where it is too long, then cut between words. */
  private static List<String> wrapped(String line) {
    if (line.length() <= WIDTH) {
      return line.isEmpty() ? List.of() : List.of(line);
    }
    return cut(StreetTypes.shorten(line));
  }

  private static List<String> cut(String line) {
    List<String> cut = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : line.split(" ")) {
      if (current.length() > 0 && current.length() + 1 + word.length() > WIDTH) {
        cut.add(current.toString());
        current.setLength(0);
      }
      current.append(current.length() > 0 ? " " : "").append(word);
    }
    cut.add(current.toString());
    return cut;
  }

  /** Too many lines: neighbours share one where they fit, the locality keeps its own. */
  private static List<String> tight(List<String> lines) {
    List<String> tight = new ArrayList<>(lines);
    for (int i = 0; i < tight.size() - 2 && tight.size() > MOST; ) {
      String both = tight.get(i) + " " + tight.get(i + 1);
      if (both.length() <= WIDTH) {
        tight.set(i, both);
        tight.remove(i + 1);
      } else {
        i++;
      }
    }
    return tight;
  }

  private static String blank(String text) {
    return text == null ? "" : text.strip();
  }

  private static String joined(String first, String second) {
    return (blank(first) + " " + blank(second)).strip();
  }
}
