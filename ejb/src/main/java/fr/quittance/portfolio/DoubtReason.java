package fr.quittance.portfolio;

/** Why two debtors may be one. */
public enum DoubtReason {
  /** Names that resemble each other in one postcode. */
  SIMILAR_NAME,
  SAME_PHONE,
  SAME_EMAIL,
  /** The same name, with a birth date here and without there. */
  NO_BIRTH_DATE,
  /** Somebody said so. */
  BY_HAND
}
