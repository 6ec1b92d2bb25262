package fr.quittance.kernel;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * What the operator set. A setting {@code quittance.x.y-z} is a system property or, failing that,
 * the environment variable {@code QUITTANCE_X_Y_Z}; a blank value counts as absent.
 */
public final class Settings {

  private Settings() {}

  public static Optional<String> text(String name) {
    String property = System.getProperty(name);
    String value =
        property != null
            ? property
            : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    return Optional.ofNullable(value).map(String::strip).filter(given -> !given.isEmpty());
  }

  /**
   * A whole number.
   *
   * @throws IllegalStateException naming the setting when it is something else
   */
  public static Optional<Integer> number(String name) {
    return text(name)
        .map(
            given -> {
              try {
                return Integer.valueOf(given);
              } catch (NumberFormatException e) {
                throw new IllegalStateException(
                    "The setting " + name + " must be a whole number, not " + given + ".", e);
              }
            });
  }

  /** A duration given as a whole number of seconds. */
  public static Duration seconds(String name, Duration otherwise) {
    return number(name).map(Duration::ofSeconds).orElse(otherwise);
  }
}
