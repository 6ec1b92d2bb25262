package fr.quittance.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are tried first. The list holds their words alone: {@code Mot de passe 2026!} is
 * {@code motdepasse} with what people add to satisfy a rule.
 */
final class CommonPasswords {

  private static final int FEWEST_CHARACTERS = 4;
  private static final Set<String> WORDS = read();

  private CommonPasswords() {}

  static boolean contain(String password) {
    String plain =
        Normalizer.normalize(password, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    String letters = plain.replaceAll("\\P{L}", "");
    return plain.chars().distinct().count() < FEWEST_CHARACTERS
        || letters.isEmpty()
        || WORDS.contains(letters)
        || WORDS.contains(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  private static Set<String> read() {
    try (InputStream file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
