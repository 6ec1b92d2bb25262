package fr.quittance.cash.calc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References of files in what payers and banks write: {@code F-} and eight digits of which the last
 * is a Luhn check digit, bare or as the body of a creditor reference (ISO 11649, {@code RF} with
 * two check digits modulo 97). Payers lose the hyphen, banks change it or break the digits.
 */
public final class FileReferences {

  /** Where a reference was found. */
  public enum Kind {
    FILE_REFERENCE,
    CREDITOR_REFERENCE
  }

  private static final int DIGITS = 8;
  private static final String EIGHT_DIGITS = "(\\d(?: ?\\d){7})(?!\\d)";
  private static final Pattern FILE =
      Pattern.compile(
          "(?<![A-Z0-9])F[ \\-\u2010-\u2015_./:]{0,3}" + EIGHT_DIGITS, Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDITOR =
      Pattern.compile(
          "(?<![A-Z0-9])RF ?(\\d ?\\d) ?F[ -]?" + EIGHT_DIGITS, Pattern.CASE_INSENSITIVE);

  private FileReferences() {}

  /**
   * Every trustworthy reference in the texts, by file, in the order of the texts. A creditor
   * reference outranks a bare one.
   */
  public static Map<String, Kind> in(List<String> texts) {
    Map<String, Kind> found = new LinkedHashMap<>();
    for (String text : texts) {
      String oneLine = text.replaceAll("\\s+", " ");
      collectCreditor(oneLine, found);
      collectBare(oneLine, found);
    }
    return found;
  }

  /** The creditor reference of a file, to print on letters: {@code RFccF00000018}. */
  public static String creditorReference(String fileRef) {
    String body = fileRef.replace("-", "");
    int check = 98 - mod97(body + "RF00");
    return "RF" + (check < 10 ? "0" : "") + check + body;
  }

  /** Whether the last digit is the Luhn check digit of those before it. */
  public static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private static void collectCreditor(String text, Map<String, Kind> found) {
    Matcher matcher = CREDITOR.matcher(text);
    while (matcher.find()) {
      String check = matcher.group(1).replace(" ", "");
      String digits = matcher.group(2).replace(" ", "");
      if (luhn(digits) && mod97("F" + digits + "RF" + check) == 1) {
        found.put("F-" + digits, Kind.CREDITOR_REFERENCE);
      }
    }
  }

  private static void collectBare(String text, Map<String, Kind> found) {
    Matcher matcher = FILE.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group(1).replace(" ", "");
      if (digits.length() == DIGITS && luhn(digits)) {
        found.putIfAbsent("F-" + digits, Kind.FILE_REFERENCE);
      }
    }
  }

  private static int mod97(String text) {
    int rest = 0;
    for (char c : text.toCharArray()) {
      int value = Character.digit(c, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
  }
}
