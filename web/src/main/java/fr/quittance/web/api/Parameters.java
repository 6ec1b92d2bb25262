package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what stands in the query of an address; what does not fit is a 422 that names it. */
final class Parameters {

  private Parameters() {}

  static String required(String name, String value) {
    if (value == null || value.isBlank()) {
      throw Problem.invalidField(name, "required", name + " is required.");
    }
    return value.strip();
  }

  /** A code of a closed list. */
  static <E extends Enum<E>> E oneOf(Class<E> codes, String name, String value) {
    String code = required(name, value);
    return Arrays.stream(codes.getEnumConstants())
        .filter(constant -> constant.name().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(codes, name));
  }

  /** An ISO date, or null where none is given. */
  static LocalDate date(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw Problem.invalidField(name, "wrong-value", name + " is a date such as 2026-12-31.");
    }
  }

  static LocalDate requiredDate(String name, String value) {
    LocalDate date = date(name, value);
    if (date == null) {
      throw Problem.invalidField(name, "required", name + " is required.");
    }
    return date;
  }

  /**
   * An ISO instant with its offset, or null where none is given; a plus may have become a space.
   */
  static Instant instant(String name, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(value.strip().replace(' ', '+')).toInstant();
    } catch (DateTimeParseException e) {
      throw Problem.invalidField(
          name, "wrong-value", name + " is an instant such as 2026-12-31T10:00:00+01:00.");
    }
  }

  private static <E extends Enum<E>> Problem unknown(Class<E> codes, String name) {
    String known =
        Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return Problem.invalidField(name, "wrong-value", name + " is one of " + known + ".");
  }
}
