package fr.quittance.insight.calc;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Everything that is one slip of the keyboard away from a word: a character left out, put in,
 * replaced by another one, or two that changed places. Looking these up finds a neighbour for
 * certain, where the likeness of trigrams misses {@code matrin}.
 */
public final class OneTypo {

  public static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  public static final String DIGITS = "0123456789";
  public static final String KEYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + DIGITS;
  public static final String ADDRESS = LETTERS + DIGITS + ".-_@";

  private OneTypo() {}

  /**
   * The neighbours of a word, itself not among them.
   *
   * @param alphabet the characters that may be missing from the word, or wrong in it
   */
  public static Set<String> around(String word, String alphabet) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i + 1);
      found.add(before + after);
      if (!after.isEmpty()) {
        found.add(before + after.charAt(0) + word.charAt(i) + after.substring(1));
      }
      for (char c : alphabet.toCharArray()) {
        found.add(before + c + after);
        found.add(before + c + word.substring(i));
      }
    }
    for (char c : alphabet.toCharArray()) {
      found.add(word + c);
    }
    found.remove(word);
    found.remove("");
    return found;
  }
}
