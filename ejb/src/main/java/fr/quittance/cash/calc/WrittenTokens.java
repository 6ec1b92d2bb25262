package fr.quittance.cash.calc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a bank line that may be numbers of invoices: at least four signs with a digit. */
public final class WrittenTokens {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;
  private static final int MOST = 40;

  private WrittenTokens() {}

  /** In upper case, without commas, so that they can travel in one list. */
  public static Set<String> in(List<String> texts) {
    Set<String> tokens = new LinkedHashSet<>();
    for (String text : texts) {
      for (String token : text.toUpperCase(Locale.ROOT).split("[\\s,;:()\\[\\]\"']+")) {
        boolean fits = token.length() >= SHORTEST && token.length() <= LONGEST;
        if (fits && token.chars().anyMatch(Character::isDigit) && tokens.size() < MOST) {
          tokens.add(token);
        }
      }
    }
    return tokens;
  }
}
