package fr.quittance.law.store;

import fr.quittance.law.ContactWindow;
import fr.quittance.law.Holiday;
import fr.quittance.law.HolidayCalendar;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawNumber;
import fr.quittance.law.LawSeries;
import fr.quittance.law.LawSpan;
import fr.quittance.law.LawText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  public Optional<LawText> text(LawCode code, String category, LocalDate on) {
    return texts(code, on).stream().filter(t -> t.category().equals(category)).findFirst();
  }

  /** One value per category. */
  public List<LawNumber> numbers(LawCode code, LocalDate on) {
    return latest(
        numbers.stream().filter(n -> n.code() == code && covers(n.validFrom(), n.validTo(), on)),
        LawNumber::category);
  }

  /** One text per category. */
  public List<LawText> texts(LawCode code, LocalDate on) {
    return latest(
        texts.stream().filter(t -> t.code() == code && covers(t.validFrom(), t.validTo(), on)),
        LawText::category);
  }

  /** When each row counts, numbers and texts alike. */
  public List<LawSpan> spans() {
    return Stream.concat(
            numbers.stream().map(n -> span(n.code(), n.category(), n.validFrom(), n.validTo())),
            texts.stream().map(t -> span(t.code(), t.category(), t.validFrom(), t.validTo())))
        .toList();
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

  private static LawSpan span(LawCode code, String category, LocalDate from, LocalDate to) {
    return new LawSpan(new LawSeries(code, category), from, to);
  }

  private static <T> List<T> latest(Stream<T> newestFirst, Function<T, String> category) {
    return List.copyOf(
        newestFirst
            .collect(
                Collectors.toMap(
                    category, Function.identity(), (newest, older) -> newest, TreeMap::new))
            .values());
  }

  private static boolean covers(LocalDate from, LocalDate to, LocalDate on) {
    return !on.isBefore(from) && (to == null || !on.isAfter(to));
  }
}
