package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.Money;
import fr.quittance.portfolio.PayeeRow;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of a file under the names that templates use, written in the message's language. */
record Figures(Correspondence of, Channel channel, String language, LocalDate today) {

  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    values.put("file", of.file().ref());
    values.put("paymentReference", of.file().ref());
    values.put("creditor", of.file().creditorName());
    values.put("debtor", of.debtor().fullName());
    values.put("balance", money(of.balance().total()));
    values.put("principal", money(of.balance().principal()));
    values.put("today", date(today));
    if (of.firstLetter() != null) {
      values.put("firstLetterRef", of.firstLetter().ref());
      values.put("firstLetterDate", date(of.firstLetter().sentOn()));
    }
    if (of.lastPayment() != null) {
      values.put("paymentAmount", money(of.lastPayment().amount()));
      values.put("paymentDate", date(of.lastPayment().effectiveOn()));
    }
    if (of.agency() != null) {
      values.put("agency", of.agency().name());
      values.put("agencyPhone", of.agency().phone());
      values.put("agencyEmail", of.agency().email());
      values.put("iban", of.payee().map(PayeeRow::iban).orElse(of.agency().clientIban()));
      values.put("payee", of.payee().map(PayeeRow::name).orElse(of.agency().name()));
    }
    if (!of.payees().isEmpty()) {
      values.put("payeeNote", new PayeeWords(of.payees(), language).text());
    }
    return values;
  }

  private String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(Currency.getInstance(money.currency()));
    String written = format.format(money.amount());
    // A no-break space is not in the alphabet of SMS, and would halve its length.
    return channel == Channel.SMS ? written.replaceAll("[\\u00a0\\u202f]", " ") : written;
  }

  private String date(LocalDate day) {
    return day.format(
        english()
            ? DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
            : DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE));
  }

  private Locale locale() {
    return english() ? Locale.UK : Locale.FRANCE;
  }

  private boolean english() {
    return "en".equals(language);
  }
}
