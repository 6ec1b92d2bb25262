package fr.quittance.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The zone in which the agency counts its days. */
public final class Paris {

  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private Paris() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The instant as people and machines here read it, with the Paris offset. */
  public static OffsetDateTime at(Instant instant) {
    return instant.atZone(ZONE).toOffsetDateTime();
  }
}
