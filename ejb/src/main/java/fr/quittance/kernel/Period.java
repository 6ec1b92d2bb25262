package fr.quittance.kernel;

import java.time.LocalDate;

/** Calendar days from the first to the last one, both included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A period ends on or after its first day: " + from + ".." + to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
