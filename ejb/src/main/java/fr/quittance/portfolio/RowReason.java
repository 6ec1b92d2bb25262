package fr.quittance.portfolio;

/** Why a row was not taken, or what is doubtful about it. */
public enum RowReason {
  MISSING("a value is required."),
  NOT_AN_AMOUNT("this is not an amount."),
  NOT_POSITIVE("the amount must be more than zero."),
  NEGATIVE("the amount must not be negative."),
  TOO_MANY_DIGITS("the amount has more than 12 digits before the decimals."),
  TOO_MANY_DECIMALS("the amount has more than two decimals."),
  NOT_A_RATE("this is not a rate in percent."),
  IMPOSSIBLE_DATE("this is not a possible date in the expected format."),
  UNKNOWN_TYPE("this is not a type of debtor."),
  UNKNOWN_CURRENCY("this is not a currency."),
  UNKNOWN_COUNTRY("this is not a country."),
  UNKNOWN_NATURE("this is not a nature of claim."),
  SIREN("the SIREN fails its check digit."),
  TOO_LONG("the value is too long."),
  FORBIDDEN_CHARACTER("the value holds a character that cannot be kept."),
  TOO_MANY_VALUES("the row has more values than the header has columns."),
  CONTRADICTS_DEBTOR_TYPE("another row or the file gives this debtor another type."),
  CONTRADICTS_CURRENCY("another row or the file gives this debtor another currency."),
  ALREADY_PLACED("this claim was placed before under the mandate."),
  REPEATED("an earlier row of this placement has the same claim."),
  DOUBTFUL_PHONE("the phone number is doubtful."),
  DOUBTFUL_EMAIL("the e-mail address is doubtful."),
  DOUBTFUL_POSTCODE("the postcode is doubtful."),
  UNKNOWN_LANGUAGE("the language is not one of ours: French is used."),
  PAID_EXCEEDS_AMOUNT("more was paid than the claim's amount."),
  ISSUED_AFTER_DUE("the claim was issued after its due date."),
  OTHER_NAME("the file has this debtor under another name."),
  OTHER_SIREN("the file has this debtor under another SIREN."),
  UNKNOWN_CLAIM("the mandate has no such claim."),
  UNKNOWN_DEBTOR("the mandate has no file of this debtor reference."),
  OTHER_DEBTOR("the claim belongs to another debtor reference."),
  FILE_CLOSED("the file is closed."),
  ALREADY_WITHDRAWN("the claim was withdrawn before."),
  AMOUNT_HIGHER("the claim is lower: more principal is a new claim."),
  PAID_LOWER("more was told before: a payment is taken back by hand.");

  private final String message;

  RowReason(String message) {
    this.message = message;
  }

  /** English sentence. */
  public String message() {
    return message;
  }
}
