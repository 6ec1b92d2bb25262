package fr.quittance.law;

/** What the law tables have values for. The category narrows it, see each code. */
public enum LawCode {
  /**
   * Legal interest rate of a half-year, in percent (CMF L313-2): {@code INDIVIDUAL} or {@code
   * OTHER}.
   */
  LEGAL_INTEREST,
  /** Every change of the rate of the ECB's main refinancing operations, in percent. */
  ECB_REFINANCING,
  /** The ECB rate that governs a half-year: the one in force on its first day (C. com. L441-10). */
  ECB_HALF_YEAR,
  /** Points added to the ECB rate: {@code BUSINESS} or {@code PUBLIC} debtor. */
  LATE_PAYMENT_MARGIN,
  /** An agreed late rate is at least this many times the legal rate (C. com. L441-10). */
  LATE_PAYMENT_FLOOR,
  /** Flat indemnity per invoice paid late between professionals, in euros (C. com. D441-5). */
  RECOVERY_INDEMNITY,
  /** Points added to legal interest some time after a judgment (CMF L313-3). */
  JUDGMENT_SURCHARGE,
  /** Months after which they are added. */
  JUDGMENT_SURCHARGE_DELAY,
  /** Days of the year that interest counts with: {@code ACT/365F} or {@code ACT/ACT}. */
  DAY_BASIS,
  /** Default order of allocation of a payment, bucket by bucket (C. civ. 1343-1). */
  ALLOCATION_ORDER,
  /**
   * Whether a kind of cost may be claimed: {@code YES}, {@code TITLE} (with an enforceable title
   * only) or {@code NEVER}; the category is {@code <kind of debtor>/<type of cost>}. The list is
   * closed: what has no row may not be claimed.
   */
  CLAIMABLE_COST,
  /** Most months of grace that a judge may grant (C. civ. 1343-5). */
  GRACE_LIMIT,
  /** Months within which a claim must be sued for; the category says which claims. */
  LIMITATION,
  /** VAT rate, in percent: {@code STANDARD} (CGI 278). */
  VAT,
  /** Months within which collected funds go to the creditor (CPCE R124-6). */
  REMITTANCE_DELAY,
  /** How many solicitations a debtor may receive within {@link #CONTACT_CAP_DAYS}; by cap name. */
  CONTACT_CAP,
  /** Length in calendar days, today included, of the time that a cap looks at; by cap name. */
  CONTACT_CAP_DAYS,
  /** Which contact window profile a kind of debtor has; the category is the kind. */
  CONTACT_PROFILE,
  /** Which region's holidays a time zone keeps; the category is the zone's name. */
  HOLIDAY_REGION,
  /** Article or house rule behind a rule of the contact gate; the category is the rule's code. */
  RULE_SOURCE,
  /** Second paragraph of CPCE L111-8, verbatim, for the first letter (R124-4 5°). */
  L111_8_AL2,
  /** Third paragraph of CPCE L111-8, verbatim, for the first letter (R124-4 5°). */
  L111_8_AL3,
  /** Statement that the agency carries on amicable collection (R124-4 1°); by language. */
  ACTIVITY_STATEMENT,
  /**
   * GDPR article 14 notice of the first letter; by language. Holds {@code {agency}}, {@code
   * {creditor}} and {@code {dataProtectionEmail}} for the writer of the letter to fill.
   */
  GDPR_NOTICE
}
