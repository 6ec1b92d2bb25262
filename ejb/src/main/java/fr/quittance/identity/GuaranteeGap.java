package fr.quittance.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that R124-2 asks of the agency and that it lacks, or soon will.
 *
 * @param on the day that the gap is about: the last day covered, the first one; null where nothing
 *     is known
 */
public record GuaranteeGap(Kind kind, LocalDate on) implements Serializable {

  /** What is missing. */
  public enum Kind {
    INSURER,
    POLICY,
    INSURED_UNTIL,
    NOT_YET_INSURED,
    INSURANCE_ENDED,
    /** Covered today, not for much longer. */
    INSURANCE_ENDING,
    CLIENT_ACCOUNT,
    COURT,
    DECLARED_ON
  }

  /** Whether nothing may be solicited because of it, today. */
  public boolean blocks() {
    return kind != Kind.INSURANCE_ENDING;
  }
}
