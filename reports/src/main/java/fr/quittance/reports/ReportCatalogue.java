package fr.quittance.reports;

import static fr.quittance.reports.ReportFormat.PDF;

import fr.quittance.reports.letters.FirstLetter;
import fr.quittance.reports.letters.GenericLetter;
import java.util.List;
import java.util.Map;

/** Every report there is. */
public final class ReportCatalogue {

  /** First letter to a debtor (CPCE R124-4). */
  public static final Report<FirstLetter> FIRST_LETTER =
      new Report<>("letters/firstLetter", FirstLetter.class, Map.of(PDF, "letters/firstLetter"));

  /** Reminder, formal notice, receipt: any letter after the first one. */
  public static final Report<GenericLetter> GENERIC_LETTER =
      new Report<>(
          "letters/genericLetter", GenericLetter.class, Map.of(PDF, "letters/genericLetter"));

  private ReportCatalogue() {}

  /** All reports, in no particular order. */
  public static List<Report<?>> all() {
    return List.of(FIRST_LETTER, GENERIC_LETTER);
  }
}
