package fr.quittance.compliance.calc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opening hours in a zone. What the clock on the debtor's wall shows decides, also on the days on
 * which it is changed: an hour that is skipped opens nothing, an hour shown twice counts twice.
 */
record OpeningHours(ZoneId zone, List<OpenHours> hours) {

  /** No window for longer than that means that there is none. */
  private static final int DAYS_AHEAD = 366;

  boolean openAt(Instant instant) {
    LocalDateTime shown = LocalDateTime.ofInstant(instant, zone);
    return on(shown.toLocalDate()).anyMatch(window -> window.contains(shown.toLocalTime()));
  }

  /** The first instant after the given one at which it is open; null if there is none. */
  Instant nextOpening(Instant after) {
    LocalDate day = LocalDate.ofInstant(after, zone);
    for (int i = 0; i <= DAYS_AHEAD; i++) {
      Instant opening =
          changesOn(day.plusDays(i))
              .filter(change -> change.isAfter(after) && openAt(change))
              .min(Instant::compareTo)
              .orElse(null);
      if (opening != null) {
        return opening;
      }
    }
    return null;
  }

  String localTime(Instant instant) {
    return LocalTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }

  /** The windows of the day of an instant, for a person to read; empty if there are none. */
  String describe(Instant instant) {
    return on(LocalDate.ofInstant(instant, zone))
        .map(OpenHours::toString)
        .collect(Collectors.joining(", "));
  }

  private Stream<OpenHours> on(LocalDate day) {
    return hours.stream().filter(window -> window.appliesOn(day));
  }

  /** Every instant of a day at which a closed time can turn into an open one. */
  private Stream<Instant> changesOn(LocalDate day) {
    Stream<Instant> openings = on(day).flatMap(window -> shownAt(day.atTime(window.opens())));
    return Stream.concat(openings, clockChange(day).stream());
  }

  private Optional<Instant> clockChange(LocalDate day) {
    Instant start = day.atStartOfDay(zone).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(start.minusNanos(1));
    return Optional.ofNullable(change)
        .map(ZoneOffsetTransition::getInstant)
        .filter(instant -> instant.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant()));
  }

  private Stream<Instant> shownAt(LocalDateTime time) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    return offsets.stream().map(time::toInstant);
  }
}
