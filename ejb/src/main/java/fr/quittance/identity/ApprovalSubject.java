package fr.quittance.identity;

import java.io.Serializable;

/**
 * What a request is about, so that it can be looked up.
 *
 * @param ref the creditor's or mandate's reference, the file's id when asking and its reference
 *     when read, the series of a value of the law; {@code 1} for the agency
 */
public record ApprovalSubject(Kind kind, String ref) implements Serializable {

  /** What may be looked up. */
  public enum Kind {
    AGENCY,
    CREDITOR,
    MANDATE,
    FILE,
    LAW
  }

  /** The one agency. */
  public static final ApprovalSubject AGENCY = new ApprovalSubject(Kind.AGENCY, "1");

  public static ApprovalSubject creditor(String ref) {
    return new ApprovalSubject(Kind.CREDITOR, ref);
  }

  public static ApprovalSubject mandate(String ref) {
    return new ApprovalSubject(Kind.MANDATE, ref);
  }
}
