package fr.quittance.demo.calc;

import java.util.List;

/** Common French names and invented company names. */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Camille",
          "Léa",
          "Manon",
          "Chloé",
          "Inès",
          "Sarah",
          "Julie",
          "Élodie",
          "Hélène",
          "Aïcha",
          "Lucas",
          "Hugo",
          "Louis",
          "Jules",
          "Théo",
          "Maxime",
          "François",
          "Jérôme",
          "Benoît",
          "Mehdi",
          "Noël",
          "Raphaël",
          "Zoé",
          "Océane",
          "Anaïs",
          "Mathis",
          "Gaëlle",
          "Yann",
          "Loïc",
          "Agnès");

  private static final List<String> LAST =
      List.of(
          "Martin",
          "Bernard",
          "Thomas",
          "Petit",
          "Robert",
          "Richard",
          "Durand",
          "Dubois",
          "Moreau",
          "Laurent",
          "Simon",
          "Michel",
          "Lefèvre",
          "Leroy",
          "Roux",
          "David",
          "Bertrand",
          "Morel",
          "Fournier",
          "Girard",
          "Bonnet",
          "Dupont",
          "Lambert",
          "Fontaine",
          "Rousseau",
          "Vincent",
          "Müller",
          "Lefebvre",
          "Faure",
          "André",
          "Mercier",
          "Blanc",
          "Guérin",
          "Boyer",
          "Garnier",
          "Chevalier",
          "François",
          "Legrand",
          "Gauthier",
          "Garcia",
          "Perrin",
          "Le Goff",
          "N'Diaye",
          "Besson",
          "Héraud",
          "Collet",
          "Pélissier",
          "d'Almeida",
          "Renaud",
          "Marchand");

  private static final List<String> TRADES =
      List.of(
          "Boulangerie",
          "Menuiserie",
          "Transports",
          "Garage",
          "Imprimerie",
          "Plomberie",
          "Électricité",
          "Maçonnerie",
          "Pharmacie",
          "Fleuriste",
          "Traiteur",
          "Couverture",
          "Carrelage",
          "Informatique",
          "Restaurant",
          "Librairie",
          "Serrurerie",
          "Paysagiste",
          "Nettoyage",
          "Ambulances");

  private static final List<String> SIGNS =
      List.of(
          "du Vieux Port",
          "des Trois Chênes",
          "de l'Erdre",
          "du Faubourg",
          "Saint-Honorat",
          "de la Loire",
          "des Alpes",
          "de l'Avenir",
          "du Centre",
          "de la Vallée",
          "des Halles",
          "du Parc",
          "de l'Atlantique",
          "des Remparts");

  private static final List<String> FORMS = List.of("SARL", "SAS", "EURL", "SASU", "SA");

  private Names() {}

  static String first(Draw draw) {
    return draw.of(FIRST);
  }

  static String last(Draw draw) {
    return draw.of(LAST);
  }

  static String company(Draw draw) {
    String trade = draw.of(TRADES);
    String sign =
        draw.chance(50) ? draw.of(SIGNS) : draw.of(LAST) + (draw.chance(25) ? " & Fils" : "");
    return trade + " " + sign + " " + draw.of(FORMS);
  }
}
