package fr.quittance.contact.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a wish not to be written to any more from any other answer. */
public final class OptOut {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
  // The first two are ours, the others those that carriers honour by themselves.
  private static final Set<String> WORDS =
      Set.of("STOP", "ARRET", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "OPTOUT", "REVOKE");

  private OptOut() {}

  /** True when the answer is such a word, or begins with STOP or ARRET. */
  public static boolean isAskedBy(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String[] words = NOT_LETTERS.split(plain.toUpperCase(Locale.ROOT).strip());
    if (words.length == 0) {
      return false;
    }
    String first = words[0].isEmpty() && words.length > 1 ? words[1] : words[0];
    boolean ours = first.equals("STOP") || first.equals("ARRET");
    return ours || (words.length == 1 && WORDS.contains(first));
  }
}
