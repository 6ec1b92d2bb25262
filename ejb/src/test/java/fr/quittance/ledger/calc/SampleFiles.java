package fr.quittance.ledger.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Files over ten years with as many facts as asked, for measurements. */
public final class SampleFiles {

  public static final InterestLaw LAW = TestLaw.tenYears();
  public static final LocalDate LAST = LocalDate.of(2026, 11, 30);

  private static final LocalDate FIRST = LocalDate.of(2016, 12, 1);
  private static final int CLAIMS = 5;

  private SampleFiles() {}

  /**
   * Up to five claims of professionals, then payments, some of them bounced, all over the years.
   */
  public static List<KnownFact> facts(int count) {
    Told file = Told.file(LAW);
    int claims = Math.min(CLAIMS, count / 2);
    for (int i = 0; i < claims; i++) {
      String due = FIRST.plusMonths(i).plusDays(30).toString();
      file.claim(
          Told.CLAIM + i, "250000", Told.terms(due, Regime.COMMERCIAL, LegalCategory.OTHER, null));
    }
    long days = LAST.toEpochDay() - FIRST.plusYears(1).toEpochDay();
    while (file.facts.size() < count) {
      int paid = file.facts.size() - claims;
      LocalDate on = FIRST.plusYears(1).plusDays(days * paid / (count - claims));
      file.pays(on.toString(), "100.00");
      if (paid % 10 == 9 && file.facts.size() < count) {
        file.reversed(on.plusDays(3).toString());
      }
    }
    return new ArrayList<>(file.facts);
  }
}
