package fr.quittance.compliance.calc;

import fr.quittance.compliance.calc.GateCase.Cap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rules that bind calls, SMS and e-mails at some hours and days, counted in the debtor's zone. */
final class TimeRules {

  static final String SUNDAY = "SUNDAY";
  static final String HOLIDAY = "HOLIDAY";
  static final String HOURS = "HOURS";
  static final String CAP = "CAP";

  private TimeRules() {}

  static List<Finding> sunday(GateCase gateCase, Instant at) {
    String source = gateCase.source(SUNDAY);
    if (!gateCase.binding().disturbance()) {
      return List.of(Finding.unbound(SUNDAY, source));
    }
    LocalDate day = gateCase.dayOf(at);
    return List.of(
        day.getDayOfWeek() == DayOfWeek.SUNDAY
            ? Finding.block(SUNDAY, source, gateCase.startOf(day.plusDays(1)), day.toString())
            : Finding.pass(SUNDAY, source));
  }

  static List<Finding> holiday(GateCase gateCase, Instant at) {
    String source = gateCase.source(HOLIDAY);
    if (!gateCase.binding().disturbance()) {
      return List.of(Finding.unbound(HOLIDAY, source));
    }
    LocalDate day = gateCase.dayOf(at);
    String name = gateCase.holidays().get(day);
    return List.of(
        name == null
            ? Finding.pass(HOLIDAY, source)
            : Finding.block(
                HOLIDAY, source, gateCase.startOf(day.plusDays(1)), name, day.toString()));
  }

  static List<Finding> hours(GateCase gateCase, Instant at) {
    String source = gateCase.source(HOURS);
    if (!gateCase.binding().disturbance()) {
      return List.of(Finding.unbound(HOURS, source));
    }
    OpeningHours hours = new OpeningHours(gateCase.zone(), gateCase.hours());
    if (hours.openAt(at)) {
      return List.of(Finding.pass(HOURS, source));
    }
    String windows = hours.describe(at);
    Finding finding =
        Finding.block(
            HOURS,
            source,
            hours.nextOpening(at),
            hours.localTime(at),
            windows,
            gateCase.dayOf(at).toString());
    return List.of(windows.isEmpty() ? finding.worded("none") : finding);
  }

  /** One finding per cap. */
  static List<Finding> caps(GateCase gateCase, Instant at) {
    List<Finding> findings = new ArrayList<>();
    for (Cap cap : gateCase.caps()) {
      findings.add(cap(gateCase, cap, at));
    }
    return findings;
  }

  private static Finding cap(GateCase gateCase, Cap cap, Instant at) {
    String rule = CAP + "_" + cap.name();
    if (!gateCase.binding().disturbance()) {
      return Finding.unbound(rule, cap.source());
    }
    LocalDate today = gateCase.dayOf(at);
    List<LocalDate> counted =
        gateCase.counted().stream()
            .map(gateCase::dayOf)
            .filter(day -> !day.isAfter(today) && day.isAfter(today.minusDays(cap.days())))
            .toList();
    boolean full = counted.size() >= cap.most();
    return new Finding(
        rule,
        full,
        full ? "block" : "pass",
        List.of(
            Integer.toString(counted.size()),
            Integer.toString(cap.days()),
            Integer.toString(cap.most())),
        cap.source(),
        full ? freeAgain(gateCase, cap, counted) : null);
  }

  /** The day on which so many contacts have fallen out of the span that one more fits. */
  private static Instant freeAgain(GateCase gateCase, Cap cap, List<LocalDate> counted) {
    if (cap.most() == 0) {
      return null;
    }
    LocalDate last = counted.get(counted.size() - cap.most());
    return gateCase.startOf(last.plusDays(cap.days()));
  }
}
