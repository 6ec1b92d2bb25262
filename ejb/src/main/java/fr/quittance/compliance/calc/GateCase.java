package fr.quittance.compliance.calc;

import fr.quittance.compliance.AgencyGuarantees;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Everything that the rules look at, gathered before the question is put.
 *
 * @param binding which groups of rules bind this contact
 * @param agency what the agency itself has of what R124-2 asks
 * @param zone where the debtor lives
 * @param closed whether the file is closed
 * @param firstLetterGone whether the first letter was sent, or is what is about to be sent
 * @param standing the person's age and life, and who stands for it
 * @param reach what is known of the addresses meant
 * @param holds holds that stop this purpose
 * @param hours when the debtor may be disturbed, every version
 * @param holidays names of the debtor's public holidays
 * @param caps how often the debtor may be disturbed
 * @param counted when the debtor was disturbed before
 * @param sources article or house rule behind each rule, by its code
 */
public record GateCase(
    Binding binding,
    AgencyGuarantees agency,
    ZoneId zone,
    boolean closed,
    boolean firstLetterGone,
    Standing standing,
    Reach reach,
    List<HoldSpan> holds,
    List<OpenHours> hours,
    Map<LocalDate, String> holidays,
    List<Cap> caps,
    List<Instant> counted,
    Map<String, String> sources) {

  public GateCase {
    holds = List.copyOf(holds);
    hours = List.copyOf(hours);
    caps = List.copyOf(caps);
    counted = counted.stream().sorted().toList();
    sources = Map.copyOf(sources);
  }

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  public String source(String rule) {
    return sources.getOrDefault(rule, "");
  }

  /**
   * Which rules bind.
   *
   * @param solicitation rules for contacts by which we want something
   * @param disturbance hours, Sundays, holidays and caps
   * @param personal what is said to the person, asked for or not, unlike a legal act
   * @param notice what must reach whoever stands for the person: all but replies
   */
  public record Binding(
      boolean solicitation, boolean disturbance, boolean personal, boolean notice) {}

  /**
   * @param comesOfAgeOn the eighteenth birthday, or null where the birth date is not known
   * @param deceasedOn null while the person lives
   * @param counsel whether a lawyer stands for the person, and is the one addressed
   * @param guardian whether a guardian does, and is the one addressed
   * @param curator whether a curator assists the person, and gets a copy
   */
  public record Standing(
      LocalDate comesOfAgeOn,
      LocalDate deceasedOn,
      Safeguard counsel,
      Safeguard guardian,
      Safeguard curator) {}

  /** Whether somebody must be addressed, and is. */
  public enum Safeguard {
    NOT_NEEDED,
    KEPT,
    BROKEN
  }

  /**
   * The addresses meant.
   *
   * @param usable how many could be used
   * @param suppressed how many of those opted out
   */
  public record Reach(int usable, int suppressed) {

    public boolean allSuppressed() {
      return usable > 0 && suppressed >= usable;
    }
  }

  /** At most so many contacts within so many calendar days, the day asked about included. */
  public record Cap(String name, int most, int days, String source) {}
}
