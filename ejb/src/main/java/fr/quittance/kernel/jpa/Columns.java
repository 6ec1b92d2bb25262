package fr.quittance.kernel.jpa;

import java.sql.Timestamp;
import java.time.Instant;

/** Values in the form in which the driver takes them. */
public final class Columns {

  private Columns() {}

  public static Object of(Object value) {
    if (value instanceof Instant instant) {
      return Timestamp.from(instant);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value;
  }
}
