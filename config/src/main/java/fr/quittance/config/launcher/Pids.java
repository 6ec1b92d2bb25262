package fr.quittance.config.launcher;

import java.util.Optional;

/** Process numbers as files keep them. */
final class Pids {

  private Pids() {}

  /** The number, or nothing for a text that is none. */
  static Optional<Long> parse(String text) {
    try {
      return Optional.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
