package fr.quittance.compliance;

/**
 * What one rule said.
 *
 * @param rule stable code: AGENCY, FILE_OPEN, FIRST_LETTER, HOLD, DECEASED, MINOR, COUNSEL,
 *     PROTECTED, REACHABLE, OPT_OUT, SUNDAY, HOLIDAY, HOURS, CAP_WEEK, CAP_MONTH
 * @param detail a sentence in the reader's language
 * @param source article or house rule behind it
 */
public record RuleVerdict(String rule, Verdict verdict, String detail, String source) {

  /** Whether the rule lets the contact through. */
  public enum Verdict {
    PASS,
    BLOCK
  }

  public boolean blocks() {
    return verdict == Verdict.BLOCK;
  }
}
