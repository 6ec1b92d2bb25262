package fr.quittance.ledger.domain;

import fr.quittance.ledger.calc.Bucket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Names and reading of what facts carry in their details. */
public final class FactDetails {

  /** On a claim: the day it fell or falls due. */
  public static final String DUE_DATE = "dueDate";

  /** On a claim: the day of the invoice, absent where the creditor did not tell. */
  public static final String ISSUE_DATE = "issueDate";

  /** On a claim: BUSINESS, CONSUMER, PUBLIC or NON_PROFESSIONAL. */
  public static final String DEBTOR_KIND = "debtorKind";

  /** On a claim: COMPANY or INDIVIDUAL. */
  public static final String CREDITOR_KIND = "creditorKind";

  /** On a claim and on terms: percent a year agreed between professionals. */
  public static final String AGREED_RATE = "agreedRate";

  /** On a claim and on terms: order of allocation, buckets separated by commas. */
  public static final String ORDER = "order";

  /** On a payment: the debtor's choice, a list of claim and amount. */
  public static final String ALLOCATION = "allocation";

  /** On a direct payment: received by the creditor before it placed the claim. */
  public static final String BEFORE_PLACEMENT = "beforePlacement";

  /** On a grace period: its first day. */
  public static final String FROM = "from";

  /** On a grace period: its last day. */
  public static final String TO = "to";

  /** On a judgment: the day it was notified to the debtor. */
  public static final String NOTIFIED_ON = "notifiedOn";

  /** On a judgment: the day from which it can be enforced. */
  public static final String ENFORCEABLE_ON = "enforceableOn";

  /** On a judgment: LEGAL or AGREED. */
  public static final String RATE_KIND = "rateKind";

  /** On a judgment and on terms: true where compound interest is granted (C. civ. 1343-2). */
  public static final String CAPITALISATION = "capitalisation";

  /** On a waiver: what is given up. */
  public static final String BUCKET = "bucket";

  /** On a cost: what it is for, from the closed list of the law tables. */
  public static final String TYPE = "type";

  /** On a cost: the enforceable title that awards it. */
  public static final String TITLE = "title";

  static final String CLAIM = "claim";
  static final String AMOUNT = "amount";

  private FactDetails() {}

  static String text(Map<String, Object> details, String name) {
    Object value = details.get(name);
    return value == null ? null : value.toString();
  }

  static LocalDate date(Map<String, Object> details, String name) {
    String value = text(details, name);
    return value == null ? null : LocalDate.parse(value);
  }

  /** Reads an order of allocation; empty where there is none. */
  static List<Bucket> order(Object value) {
    return value == null
        ? List.of()
        : Arrays.stream(value.toString().split(","))
            .map(String::strip)
            .map(Bucket::valueOf)
            .toList();
  }
}
