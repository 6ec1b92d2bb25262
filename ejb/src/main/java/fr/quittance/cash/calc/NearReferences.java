package fr.quittance.cash.calc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References that a payer may have meant: one slip away from digits that he wrote (a digit wrong,
 * missing, doubled, two exchanged), or those digits without their {@code F-}.
 */
public final class NearReferences {

  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{7,9}(?!\\d)");
  private static final int LENGTH = 8;
  private static final int MOST_GROUPS = 6;

  private NearReferences() {}

  /** Plausible references, check digit right, likeliest kind of slip first. */
  public static Set<String> in(List<String> texts) {
    Set<String> near = new LinkedHashSet<>();
    Matcher matcher = DIGITS.matcher(String.join("\n", texts));
    for (int group = 0; group < MOST_GROUPS && matcher.find(); group++) {
      String digits = matcher.group();
      switch (digits.length() - LENGTH) {
        case 0 -> sameLength(digits, near);
        case 1 -> shorter(digits, near);
        default -> longer(digits, near);
      }
    }
    return near;
  }

  private static void sameLength(String digits, Set<String> near) {
    keep(digits, near);
    for (int i = 0; i + 1 < LENGTH; i++) {
      keep(
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2),
          near);
    }
    for (int i = 0; i < LENGTH; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        keep(digits.substring(0, i) + digit + digits.substring(i + 1), near);
      }
    }
  }

  private static void shorter(String digits, Set<String> near) {
    for (int i = 0; i < digits.length(); i++) {
      keep(digits.substring(0, i) + digits.substring(i + 1), near);
    }
  }

  private static void longer(String digits, Set<String> near) {
    for (int i = 0; i <= digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        keep(digits.substring(0, i) + digit + digits.substring(i), near);
      }
    }
  }

  private static void keep(String digits, Set<String> near) {
    if (FileReferences.luhn(digits)) {
      near.add("F-" + digits);
    }
  }
}
