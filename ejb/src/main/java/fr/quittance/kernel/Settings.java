package fr.quittance.kernel;

import java.util.Optional;

/**
 * What the person who runs the application has set, by its dotted name.
 *
 * <p>{@code quittance.mail.host} is the system property of that name or, failing that, the
 * environment variable {@code QUITTANCE_MAIL_HOST}. A blank value counts as not set.
 */
public interface Settings {

  Optional<String> find(String name);

  default String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /**
   * Reads a whole number.
   *
   * @throws IllegalArgumentException naming the setting, when it is not a number
   */
  default int number(String name, int otherwise) {
    return find(name).map(value -> parsed(name, value)).orElse(otherwise);
  }

  private static Integer parsed(String name, String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "The setting " + name + " must be a whole number; it is " + value + ".", e);
    }
  }
}
