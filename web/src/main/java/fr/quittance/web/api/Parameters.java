package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Reads what stands in the query of an address; what does not fit is a 422 that names it. */
final class Parameters {

  private Parameters() {}

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
}
