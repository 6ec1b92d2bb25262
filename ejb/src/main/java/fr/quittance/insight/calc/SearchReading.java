package fr.quittance.insight.calc;

import fr.quittance.kernel.Siren;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody who typed this may be looking for, judged by its look alone. One text has several
 * readings: eight digits are a file, an amount and part of a name.
 *
 * @param text what was typed, without what the database could not compare
 */
public record SearchReading(String text) {

  private static final int LONGEST = 200;
  private static final Pattern FILE = Pattern.compile("[Ff][\\s\\p{Pd}]*(\\d{1,8})");
  private static final Pattern FILE_DIGITS = Pattern.compile("0\\d{7}");
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern PHONE =
      Pattern.compile("[+(]?\\d[\\d\\s().\\-/\\u00a0\\u202f]{4,24}");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,9}|\\d{1,3}(?:[\\s.,\\u00a0\\u202f']\\d{3})+)(?:[.,](\\d{1,2}))?");
  private static final Pattern CURRENCY =
      Pattern.compile("^(?:€|EUR)\\s*|\\s*(?:€|EUR)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

  /** Cuts what nobody types and drops what PostgreSQL cannot hold. */
  public static SearchReading of(String typed) {
    StringBuilder kept = new StringBuilder();
    (typed == null ? "" : typed)
        .codePoints()
        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
        .limit(LONGEST)
        .forEach(kept::appendCodePoint);
    return new SearchReading(kept.toString().strip());
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** References of files that are meant: with or without zeros and check digit. */
  public List<String> files() {
    if (FILE_DIGITS.matcher(text).matches()) {
      return List.of("F-" + text);
    }
    Matcher matcher = FILE.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    String digits = matcher.group(1);
    String whole = "F-" + "0".repeat(8 - digits.length()) + digits;
    if (digits.length() == 8) {
      return List.of(whole);
    }
    String number = "0".repeat(7 - digits.length()) + digits;
    return List.of(whole, "F-" + number + checkDigit(number));
  }

  /** References of files that are one slip away from the eight digits, check digit right. */
  public List<String> nearFiles() {
    return files().stream()
        .limit(1)
        .map(ref -> ref.substring(2))
        .flatMap(digits -> OneTypo.around(digits, OneTypo.DIGITS).stream())
        .filter(
            near -> near.length() == 8 && checkDigit(near.substring(0, 7)) == near.charAt(7) - '0')
        .map(near -> "F-" + near)
        .toList();
  }

  /** The SIREN, also of a SIRET; digits that fail their check are {@link #nearSirens}' affair. */
  public Optional<String> siren() {
    return ninth().filter(Siren::isSiren);
  }

  /** Companies whose number is one slip away from the nine digits. */
  public List<String> nearSirens() {
    return ninth().stream()
        .flatMap(digits -> OneTypo.around(digits, OneTypo.DIGITS).stream())
        .filter(Siren::isSiren)
        .toList();
  }

  private Optional<String> ninth() {
    String digits = Siren.digits(text);
    return digits.matches("\\d{9}|\\d{14}")
        ? Optional.of(digits.substring(0, 9))
        : Optional.empty();
  }

  public Optional<String> iban() {
    String plain = SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    return IBAN.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }

  public Optional<String> email() {
    return EMAIL.matcher(text).matches()
        ? Optional.of(text.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** As typed: what it dials is for a numbering plan to say. */
  public Optional<String> phone() {
    return PHONE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /** The amount in hundredths. */
  public Optional<Long> cents() {
    Matcher matcher = AMOUNT.matcher(CURRENCY.matcher(text).replaceAll(""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String units = matcher.group(1).replaceAll("\\D", "");
    String decimals = matcher.group(2) == null ? "" : "." + matcher.group(2);
    return units.length() > 12
        ? Optional.empty()
        : Optional.of(new BigDecimal(units + decimals).movePointRight(2).longValueExact());
  }

  private static int checkDigit(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - i));
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      total += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - total % 10) % 10;
  }
}
