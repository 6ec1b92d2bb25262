package fr.quittance.portfolio.domain.placing;

import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.NormalisedAddress;
import fr.quittance.compliance.NormalisedAddress.Quality;
import fr.quittance.kernel.Siren;
import fr.quittance.portfolio.ClaimNature;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.RowReason;
import fr.quittance.portfolio.domain.Residence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What each column asks of its value, and how the value is kept. */
final class RowChecks {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KINDS = names(DebtorKind.values());
  private static final Set<String> NATURES = names(ClaimNature.values());
  private static final Set<String> LANGUAGES = Set.of("FR", "EN");
  private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1000);
  private static final int RATE_DECIMALS = 4;

  private final DateText dates;
  private final char decimal;
  private final ContactAddresses addresses;

  RowChecks(DateText dates, char decimal, ContactAddresses addresses) {
    this.dates = dates;
    this.decimal = decimal;
    this.addresses = addresses;
  }

  /** Keeps the value in machine form, or says what is wrong with it. */
  void check(CheckedRow row, PlacedColumn column, String text, boolean typed) {
    switch (column) {
      case DEBTOR_TYPE -> oneOf(row, column, text, KINDS, RowReason.UNKNOWN_TYPE);
      case COUNTRY -> oneOf(row, column, text, COUNTRIES, RowReason.UNKNOWN_COUNTRY);
      case CURRENCY -> oneOf(row, column, text, CURRENCIES, RowReason.UNKNOWN_CURRENCY);
      case NATURE -> oneOf(row, column, text, NATURES, RowReason.UNKNOWN_NATURE);
      case DUE_DATE, ISSUE_DATE, FORMAL_NOTICE_ON, BIRTH_DATE -> date(row, column, text);
      case AMOUNT, PAID -> amount(row, column, text, typed);
      case CONTRACT_RATE -> rate(row, column, text, typed);
      case SIREN -> siren(row, text);
      case LANGUAGE -> language(row, text);
      case EMAIL -> email(row, text);
      default -> row.set(column, text);
    }
  }

  private static void oneOf(
      CheckedRow row, PlacedColumn column, String text, Set<String> known, RowReason unknown) {
    String code = text.toUpperCase(Locale.ROOT);
    if (known.contains(code)) {
      row.set(column, code);
    } else {
      row.reject(column, unknown);
    }
  }

  private void date(CheckedRow row, PlacedColumn column, String text) {
    LocalDate day = dates.read(text);
    if (day == null) {
      row.reject(column, RowReason.IMPOSSIBLE_DATE);
    } else {
      row.set(column, day.toString());
    }
  }

  private void amount(CheckedRow row, PlacedColumn column, String text, boolean typed) {
    AmountText.Read read = AmountText.read(text, typed ? '.' : decimal);
    if (read.reason() != null) {
      row.reject(column, read.reason());
    } else if (column == PlacedColumn.AMOUNT && read.value().signum() <= 0) {
      row.reject(column, RowReason.NOT_POSITIVE);
    } else if (read.value().signum() < 0) {
      row.reject(column, RowReason.NEGATIVE);
    } else if (read.value().signum() > 0) {
      row.set(column, read.value().toPlainString());
    }
  }

  private void rate(CheckedRow row, PlacedColumn column, String text, boolean typed) {
    String plain = typed || decimal == '.' ? text : text.replace(',', '.');
    if (!plain.matches("\\d{1,3}(\\.\\d{1," + RATE_DECIMALS + "})?")
        || new BigDecimal(plain).compareTo(HIGHEST_RATE) >= 0) {
      row.reject(column, RowReason.NOT_A_RATE);
    } else {
      row.set(column, plain);
    }
  }

  private static void siren(CheckedRow row, String text) {
    String digits = Siren.digits(text);
    if (Siren.isSiret(digits)) {
      row.set(PlacedColumn.SIREN, digits.substring(0, 9));
    } else if (Siren.isSiren(digits)) {
      row.set(PlacedColumn.SIREN, digits);
    } else {
      row.reject(PlacedColumn.SIREN, RowReason.SIREN);
    }
  }

  private static void language(CheckedRow row, String text) {
    if (LANGUAGES.contains(text.toUpperCase(Locale.ROOT))) {
      row.set(PlacedColumn.LANGUAGE, text.toLowerCase(Locale.ROOT));
    } else {
      row.warn(PlacedColumn.LANGUAGE, RowReason.UNKNOWN_LANGUAGE);
    }
  }

  private void email(CheckedRow row, String text) {
    NormalisedAddress address = addresses.email(text);
    row.set(PlacedColumn.EMAIL, address.usable() ? address.value() : text);
    if (address.quality() != Quality.GOOD) {
      row.warn(PlacedColumn.EMAIL, RowReason.DOUBTFUL_EMAIL);
    }
  }

  /** What can only be said once the whole row was read. */
  void checkTogether(CheckedRow row) {
    String postcode = row.value(PlacedColumn.POSTCODE);
    String country = row.value(PlacedColumn.COUNTRY);
    boolean french = country == null || country.equals("FR");
    if (french && postcode != null && !postcode.matches("\\d{5}")) {
      row.warn(PlacedColumn.POSTCODE, RowReason.DOUBTFUL_POSTCODE);
    }
    Residence residence = Residence.of(country, postcode);
    row.locate(residence.zone());
    if (!french && row.value(PlacedColumn.LANGUAGE) == null) {
      row.set(PlacedColumn.LANGUAGE, residence.language());
    }
    phone(row, residence.country());
    String paid = row.value(PlacedColumn.PAID);
    String amount = row.value(PlacedColumn.AMOUNT);
    if (paid != null
        && amount != null
        && new BigDecimal(paid).compareTo(new BigDecimal(amount)) > 0) {
      row.warn(PlacedColumn.PAID, RowReason.PAID_EXCEEDS_AMOUNT);
    }
    String issued = row.value(PlacedColumn.ISSUE_DATE);
    String due = row.value(PlacedColumn.DUE_DATE);
    if (issued != null && due != null && issued.compareTo(due) > 0) {
      row.warn(PlacedColumn.ISSUE_DATE, RowReason.ISSUED_AFTER_DUE);
    }
  }

  private void phone(CheckedRow row, String country) {
    String text = row.value(PlacedColumn.PHONE);
    if (text == null) {
      return;
    }
    NormalisedAddress number = addresses.phone(text, country);
    row.set(PlacedColumn.PHONE, number.usable() ? number.value() : text);
    if (number.quality() != Quality.GOOD) {
      row.warn(PlacedColumn.PHONE, RowReason.DOUBTFUL_PHONE);
    }
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
