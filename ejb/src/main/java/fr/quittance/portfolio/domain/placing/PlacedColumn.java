package fr.quittance.portfolio.domain.placing;

import fr.quittance.portfolio.PlacementKind;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a placement file may have besides the creditor's own. */
public enum PlacedColumn {
  DEBTOR_REF(true, 200),
  DEBTOR_TYPE(true, 40),
  NAME(true, 500),
  CLAIM_REF(true, 200),
  DUE_DATE(true, 40),
  AMOUNT(true, 40),
  FIRST_NAME(false, 500),
  SIREN(false, 40),
  EMAIL(false, 320),
  PHONE(false, 100),
  ADDRESS(false, 1000),
  POSTCODE(false, 40),
  CITY(false, 200),
  COUNTRY(false, 40),
  LANGUAGE(false, 40),
  DOCUMENT_TYPE(false, 200),
  DOCUMENT_NO(false, 200),
  ISSUE_DATE(false, 40),
  CURRENCY(false, 40),
  PAID(false, 40),
  DESCRIPTION(false, 4000),
  NATURE(false, 40),
  FORMAL_NOTICE_ON(false, 40),
  CONTRACT_RATE(false, 40),
  BIRTH_DATE(false, 40),
  CO_DEBTOR_NAME(false, 500);

  /** Longest value of a creditor's own column, in characters. */
  static final int LONGEST_OWN = 4000;

  private static final Map<String, PlacedColumn> BY_NAME =
      Stream.of(values()).collect(Collectors.toMap(PlacedColumn::field, Function.identity()));

  private final boolean required;
  private final int longest;

  PlacedColumn(boolean required, int longest) {
    this.required = required;
    this.longest = longest;
  }

  /** The name in files, mappings and errors, for example {@code debtor_ref}. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a new claim cannot be without it. */
  public boolean required() {
    return required;
  }

  /** Whether every row of such a file must have it: a change only says what it changes. */
  boolean requiredBy(PlacementKind kind) {
    return required && kind == PlacementKind.CLAIMS;
  }

  /** Whether the value is free text, kept to the letter; others lose the spaces around them. */
  boolean freeText() {
    return switch (this) {
      case NAME, FIRST_NAME, ADDRESS, CITY, DESCRIPTION, CO_DEBTOR_NAME -> true;
      default -> false;
    };
  }

  int longest() {
    return longest;
  }

  /** The column of that name, whatever its case; null where it is the creditor's own. */
  public static PlacedColumn named(String name) {
    return BY_NAME.get(name.strip().toLowerCase(Locale.ROOT));
  }
}
