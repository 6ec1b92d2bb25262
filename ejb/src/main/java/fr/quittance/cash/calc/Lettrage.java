package fr.quittance.cash.calc;

import java.time.LocalDate;
import java.util.List;

/**
 * What to do with a new bank line without asking anybody. Only a reference that names one existing
 * file is trusted; everything else waits for a person.
 *
 * @param today the business day
 * @param daysAhead how far ahead of today a payment may count
 */
public record Lettrage(LocalDate today, int daysAhead) {

  /** The outcome; all but the first two say why the line is not matched. */
  public enum Verdict {
    MATCH,
    /** A payment came back: the payment that it takes back is to be found. */
    TAKE_BACK,
    NO_REFERENCE,
    UNKNOWN_REFERENCE,
    SEVERAL_FILES,
    UNDIVIDED_BATCH,
    OTHER_CURRENCY,
    DAY_OUT_OF_RANGE,
    RETURNED_TO_US,
    DEBIT,
    OPERATING_ACCOUNT,
    NO_AMOUNT;

    /** Whether the line is nobody's payment and needs no one's attention. */
    public boolean notOurs() {
      return this == DEBIT || this == OPERATING_ACCOUNT || this == NO_AMOUNT;
    }
  }

  /**
   * A new line.
   *
   * @param sign of its amount
   * @param day on which a payment would count
   * @param references how many references it carries
   */
  public record Line(
      boolean clientAccount,
      int sign,
      String currency,
      LocalDate day,
      boolean undivided,
      boolean returned,
      int references) {}

  /**
   * A file that the line names and that exists.
   *
   * @param earliest first day on which a fact of the file may count, or null
   */
  public record NamedFile(String currency, LocalDate earliest) {}

  /** Decides; where the verdict is {@code MATCH} there is exactly one named file. */
  public Verdict decide(Line line, List<NamedFile> named) {
    if (!line.clientAccount()) {
      return Verdict.OPERATING_ACCOUNT;
    }
    if (line.sign() == 0) {
      return Verdict.NO_AMOUNT;
    }
    if (line.sign() < 0) {
      return line.returned() ? Verdict.TAKE_BACK : Verdict.DEBIT;
    }
    if (line.returned()) {
      return Verdict.RETURNED_TO_US;
    }
    return line.undivided() ? Verdict.UNDIVIDED_BATCH : credit(line, named);
  }

  private Verdict credit(Line line, List<NamedFile> named) {
    if (named.isEmpty()) {
      return line.references() == 0 ? Verdict.NO_REFERENCE : Verdict.UNKNOWN_REFERENCE;
    }
    if (named.size() > 1) {
      return Verdict.SEVERAL_FILES;
    }
    NamedFile file = named.get(0);
    if (!file.currency().equals(line.currency())) {
      return Verdict.OTHER_CURRENCY;
    }
    boolean early = file.earliest() != null && line.day().isBefore(file.earliest());
    boolean late = line.day().isAfter(today.plusDays(daysAhead));
    return early || late ? Verdict.DAY_OUT_OF_RANGE : Verdict.MATCH;
  }
}
