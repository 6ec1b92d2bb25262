package fr.quittance.contact;

import fr.quittance.portfolio.PayeeRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells the debtor whom to pay where it is not the creditor, or the agency for him. */
record PayeeWords(List<PayeeRow> payees, String language) {

  private static final int GROUP = 4;

  /** One paragraph for each. */
  String text() {
    Words words = Words.in(language);
    return payees.stream().map(payee -> sentence(payee, words)).collect(Collectors.joining("\n\n"));
  }

  private String sentence(PayeeRow payee, Words words) {
    String whom = payee.name() + ", IBAN " + grouped(payee.iban());
    String why = words.of("payee." + payee.basis());
    return payee.wholeFile()
        ? words.with("payee.file", whom, why, date(payee.noticeOn()))
        : words.with("payee.claim", whom, why, date(payee.noticeOn()), payee.claimRef());
  }

  private static String grouped(String iban) {
    return iban.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
  }

  private String date(LocalDate day) {
    return "en".equals(language)
        ? day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
        : day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE));
  }
}
