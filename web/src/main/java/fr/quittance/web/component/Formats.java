package fr.quittance.web.component;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Rate;
import fr.quittance.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts, dates and instants as the user's language writes them: {@code #{q.money(row.balance)}},
 * {@code #{q.date(row.dueOn)}}, {@code #{q.time(row.at)}}. Instants are shown in Paris time.
 */
@Named("q")
@RequestScoped
public class Formats {

  /** Numbers of this country are shown without its prefix. */
  private static final String HOME = "FR";

  @Inject private Language language;

  public String money(Money money) {
    if (money == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(Currency.getInstance(money.currency()));
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(money.amount());
  }

  /** A telephone number as people dial and read it; what is no number comes back as it is. */
  public String phone(String number) {
    if (number == null || !number.startsWith("+")) {
      return number;
    }
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      Phonenumber.PhoneNumber read = plans.parse(number, HOME);
      boolean here = read.getCountryCode() == plans.getCountryCodeForRegion(HOME);
      return plans.format(
          read, here ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException e) {
      return number;
    }
  }

  /** An IBAN in groups of four, as people read and type it. */
  public String iban(String iban) {
    return iban == null ? "" : iban.replaceAll("(.{4})(?=.)", "$1 ");
  }

  public String number(Number number) {
    return number == null ? "" : NumberFormat.getNumberInstance(locale()).format(number);
  }

  public String rate(Rate rate) {
    if (rate == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getPercentInstance(locale());
    format.setMaximumFractionDigits(4);
    return format.format(rate.fraction());
  }

  public String date(LocalDate date) {
    return date == null ? "" : date.format(pattern("dd/MM/yyyy", "dd MMM yyyy"));
  }

  public String month(YearMonth month) {
    return month == null ? "" : month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale()));
  }

  public String time(Instant instant) {
    return instant == null
        ? ""
        : instant.atZone(Paris.ZONE).format(pattern("dd/MM/yyyy HH:mm", "dd MMM yyyy HH:mm"));
  }

  private DateTimeFormatter pattern(String french, String english) {
    return DateTimeFormatter.ofPattern(language.isFrench() ? french : english, locale());
  }

  private Locale locale() {
    return language.getLocale();
  }
}
