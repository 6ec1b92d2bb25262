package fr.quittance.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Data the tests render; names and figures are invented. */
public final class Samples {

  public static final String EURO = "EUR";

  public static final String LONG_NAME =
      "Société coopérative à responsabilité limitée des Producteurs, Éleveurs & Maraîchers réunis"
          + " de la Haute-Vallée de l’Œuf et des Garrigues méditerranéennes";

  private Samples() {}

  public static BigDecimal amount(String value) {
    return new BigDecimal(value);
  }

  public static Agency agency() {
    return new Agency(
        "Cabinet Exemple Recouvrement",
        List.of("12 rue des Tilleuls", "69003 Lyon"),
        "Société exerçant une activité de recouvrement amiable de créances pour le compte d’autrui"
            + " (articles L124-1 et R124-1 et suivants du code des procédures civiles d’exécution).",
        "04 00 00 00 00",
        "contact@agence.example",
        "Cabinet Exemple Recouvrement, SAS au capital de 50 000 €, RCS Lyon 732 829 320, TVA"
            + " FR44732829320. Responsabilité civile professionnelle : police EX-0001.");
  }

  public static NamedAddress creditor() {
    return new NamedAddress("Menuiserie Côté Bois SARL", List.of("ZA des Érables", "38500 Voiron"));
  }

  public static NamedAddress debtor() {
    return new NamedAddress(
        "Élodie Exemple-Château",
        List.of("Résidence Les Mûriers, bât. B", "4 allée de l’Étang", "73000 Chambéry"));
  }

  public static PaymentMethods payment() {
    return new PaymentMethods(
        "Cabinet Exemple Recouvrement, compte clients",
        "FR7630006000011234567890189",
        "AGRIFRPP",
        "RF18 F000 1234",
        "https://payer.agence.example/f/8Q2K");
  }

  public static ClaimLine claim(int n) {
    return new ClaimLine(
        "FA-2026-%04d".formatted(n),
        "Facture de fourniture et pose de fenêtres",
        LocalDate.of(2026, 1, 15).plusDays(n),
        LocalDate.of(2026, 2, 15).plusDays(n),
        amount("1234.50").add(BigDecimal.valueOf(n)),
        amount("12.07"),
        amount("40"));
  }

  public static List<ClaimLine> claims(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Samples::claim).toList();
  }

  public static Mention dataProtection() {
    return new Mention(
        "Vos données personnelles",
        "Vos coordonnées et les informations sur la créance nous ont été communiquées par le"
            + " créancier. Nous les utilisons pour recouvrer cette créance. Vous pouvez y accéder,"
            + " les faire rectifier ou vous opposer à leur traitement en nous écrivant, et adresser"
            + " une réclamation à la CNIL.");
  }

  public static Mention legalText() {
    return new Mention(
        "Article L111-8 du code des procédures civiles d’exécution, alinéas 2 et 3",
        "Texte fictif du deuxième alinéa, reproduit mot pour mot.\n"
            + "Texte fictif du troisième alinéa, reproduit mot pour mot.");
  }
}
