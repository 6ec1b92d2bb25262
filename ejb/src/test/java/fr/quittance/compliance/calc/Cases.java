package fr.quittance.compliance.calc;

import fr.quittance.compliance.AgencyGuarantees;
import fr.quittance.compliance.calc.GateCase.Binding;
import fr.quittance.compliance.calc.GateCase.Cap;
import fr.quittance.compliance.calc.GateCase.Reach;
import fr.quittance.compliance.calc.GateCase.Safeguard;
import fr.quittance.compliance.calc.GateCase.Standing;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A case that every rule lets through on a weekday, changed piece by piece. */
final class Cases {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final ZoneId REUNION = ZoneId.of("Indian/Reunion");
  static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalDate ALWAYS = LocalDate.of(2010, 1, 1);

  Binding binding = new Binding(true, true, true, true);
  AgencyGuarantees agency = insured(null, "2035-12-31");
  ZoneId zone = PARIS;
  boolean closed;
  boolean firstLetterGone = true;
  Standing standing = ordinary();
  Reach reach = new Reach(1, 0);
  List<HoldSpan> holds = new ArrayList<>();
  List<OpenHours> hours = weekdays("10:00", "13:00", "14:00", "20:00");
  Map<LocalDate, String> holidays = new HashMap<>();
  List<Cap> caps = List.of(new Cap("WEEK", 2, 7, "w"), new Cap("MONTH", 4, 30, "m"));
  List<Instant> counted = new ArrayList<>();

  Cases in(ZoneId where) {
    zone = where;
    return this;
  }

  Cases hold(String from, String to) {
    LocalDate last = to == null ? null : LocalDate.parse(to);
    holds.add(
        new HoldSpan("DISPUTE", "Contestation", "Dispute", LocalDate.parse(from), last, "law"));
    return this;
  }

  Cases counted(String... instants) {
    for (String instant : instants) {
      counted.add(Instant.parse(instant));
    }
    return this;
  }

  Cases hours(DayOfWeek day, String opens, String closes) {
    hours = List.of(window(day, opens, closes));
    return this;
  }

  /** Of full age, alive, and speaking for himself. */
  static Standing ordinary() {
    return standing(Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED, Safeguard.NOT_NEEDED);
  }

  static Standing standing(Safeguard counsel, Safeguard guardian, Safeguard curator) {
    return new Standing(LocalDate.of(2000, 1, 1), null, counsel, guardian, curator);
  }

  GateCase build() {
    return new GateCase(
        binding,
        agency,
        zone,
        closed,
        firstLetterGone,
        standing,
        reach,
        holds,
        hours,
        holidays,
        caps,
        counted,
        Map.of());
  }

  Judgement at(String instant) {
    return GateRules.judge(build(), Instant.parse(instant));
  }

  /** Codes of the rules that refuse at an instant. */
  List<String> refusals(String instant) {
    return at(instant).findings().stream().filter(Finding::blocks).map(Finding::rule).toList();
  }

  static AgencyGuarantees insured(String from, String until) {
    return new AgencyGuarantees(
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        LocalDate.of(2020, 1, 1),
        true);
  }

  private static List<OpenHours> weekdays(String... bounds) {
    List<OpenHours> windows = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      for (int i = 0; i < bounds.length; i += 2) {
        windows.add(window(DayOfWeek.of(day), bounds[i], bounds[i + 1]));
      }
    }
    return windows;
  }

  private static OpenHours window(DayOfWeek day, String opens, String closes) {
    return new OpenHours(
        day, LocalTime.parse(opens), LocalTime.parse(closes), ALWAYS, null, "house");
  }
}
