package fr.quittance.reports.letters;

import fr.quittance.reports.NamedAddress;
import fr.quittance.reports.Samples;
import java.time.LocalDate;
import java.util.List;

/** Letters the tests render. */
final class LetterSamples {

  private LetterSamples() {}

  static Letterhead head(NamedAddress recipient, NamedAddress creditor) {
    return new Letterhead(
        Samples.agency(),
        recipient,
        creditor,
        "F-000123",
        "L-2026-0456",
        LocalDate.of(2026, 11, 22));
  }

  static FirstLetter firstLetter(int claims) {
    return firstLetter(head(Samples.debtor(), Samples.creditor()), claims);
  }

  static FirstLetter firstLetter(Letterhead head, int claims) {
    return new FirstLetter(
        head,
        Samples.EURO,
        LocalDate.of(2026, 11, 22),
        Samples.claims(claims),
        Samples.payment(),
        LocalDate.of(2026, 12, 7),
        List.of(Samples.legalText()),
        Samples.dataProtection());
  }

  static GenericLetter receipt() {
    return new GenericLetter(
        head(Samples.debtor(), Samples.creditor()),
        "L-2026-0400",
        LocalDate.of(2026, 10, 2),
        "quittance de votre paiement de 250,00 €",
        List.of(
            "Nous avons reçu le 20 novembre 2026, par virement, la somme de 250,00 €.",
            "Nous vous en donnons quittance. Il reste dû 1 036,57 €."),
        Samples.EURO,
        List.of(),
        null,
        List.of());
  }

  static GenericLetter reminder(int claims) {
    return new GenericLetter(
        head(Samples.debtor(), Samples.creditor()),
        "L-2026-0400",
        LocalDate.of(2026, 10, 2),
        "rappel",
        List.of("Sauf erreur de notre part, les sommes ci-dessous restent dues."),
        Samples.EURO,
        Samples.claims(claims),
        Samples.payment(),
        List.of(Samples.legalText()));
  }
}
