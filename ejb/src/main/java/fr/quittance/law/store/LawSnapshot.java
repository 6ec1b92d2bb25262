package fr.quittance.law.store;

import fr.quittance.law.ContactWindow;
import fr.quittance.law.Holiday;
import fr.quittance.law.HolidayCalendar;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawNumber;
import fr.quittance.law.LawText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The law tables as they were read at one moment. Immutable.
 *
 * <p>Numbers and texts come with the latest start first, and of rows with one start only the last
 * recorded: a correction replaces what it corrects.
 */
public record LawSnapshot(
    List<LawNumber> numbers,
    List<LawText> texts,
    List<Holiday> holidays,
    List<ContactWindow> windows) {

  /** The national holidays; other regions add their own days to them. */
  private static final String NATIONAL = "FR";

  public Optional<LawNumber> number(LawCode code, String category, LocalDate on) {
    return numbers(code, on).stream().filter(n -> n.category().equals(category)).findFirst();
  }

  /** One value per category. */
  public List<LawNumber> numbers(LawCode code, LocalDate on) {
    Map<String, LawNumber> byCategory =
        numbers.stream()
            .filter(n -> n.code() == code && covers(n.validFrom(), n.validTo(), on))
            .collect(
                Collectors.toMap(
                    LawNumber::category,
                    Function.identity(),
                    (latest, earlier) -> latest,
                    TreeMap::new));
    return List.copyOf(byCategory.values());
  }

  public Optional<LawText> text(LawCode code, String category, LocalDate on) {
    return texts.stream()
        .filter(t -> t.code() == code && t.category().equals(category))
        .filter(t -> covers(t.validFrom(), t.validTo(), on))
        .findFirst();
  }

  public HolidayCalendar calendar(String region) {
    Map<LocalDate, Holiday> days =
        holidays.stream()
            .filter(h -> h.region().equals(NATIONAL) || h.region().equals(region))
            .collect(Collectors.toMap(Holiday::day, Function.identity(), (first, second) -> first));
    return new HolidayCalendar(region, days);
  }

  public List<ContactWindow> windows(String profile, String channel) {
    return windows.stream()
        .filter(w -> w.profile().equals(profile) && w.channel().equals(channel))
        .toList();
  }

  private static boolean covers(LocalDate from, LocalDate to, LocalDate on) {
    return !on.isBefore(from) && (to == null || !on.isAfter(to));
  }
}
