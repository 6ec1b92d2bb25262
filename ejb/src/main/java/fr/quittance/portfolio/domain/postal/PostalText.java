package fr.quittance.portfolio.domain.postal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The alphabet of the post: capitals, digits, spaces. */
final class PostalText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ON = Pattern.compile("(?<=[\\s-])S\\s*/(?=[\\s-])");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}/]+");

  private PostalText() {}

  /** Capitals without accents and punctuation, one space between words; {@code s/} is SUR. */
  static String capitals(String text) {
    String ligatures = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae");
    String plain =
        MARKS.matcher(Normalizer.normalize(ligatures, Normalizer.Form.NFKD)).replaceAll("");
    String told = ON.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("SUR");
    return NOT_WORDS.matcher(told).replaceAll(" ").strip();
  }
}
