package fr.quittance.demo.calc;

import java.util.List;

/** A postal address in an existing town, in a street that may well not exist there. */
record Place(String street, String postcode, String city) {

  private static final List<String> STREETS =
      List.of(
          "rue de la République",
          "rue Victor Hugo",
          "avenue Jean Jaurès",
          "rue des Lilas",
          "boulevard Gambetta",
          "rue Pasteur",
          "place du Marché",
          "rue de l'Église",
          "chemin des Vignes",
          "rue du Moulin",
          "allée des Tilleuls",
          "rue des Écoles",
          "avenue de la Gare",
          "impasse du Lavoir",
          "quai de la Fosse",
          "rue Saint-Michel",
          "cours Lafayette",
          "rue du Général Leclerc",
          "rue de Strasbourg",
          "route de Lyon");

  private static final List<String[]> TOWNS =
      List.of(
          new String[] {"75011", "Paris"},
          new String[] {"75018", "Paris"},
          new String[] {"69003", "Lyon"},
          new String[] {"13006", "Marseille"},
          new String[] {"31000", "Toulouse"},
          new String[] {"44000", "Nantes"},
          new String[] {"67000", "Strasbourg"},
          new String[] {"33000", "Bordeaux"},
          new String[] {"59000", "Lille"},
          new String[] {"35000", "Rennes"},
          new String[] {"34000", "Montpellier"},
          new String[] {"21000", "Dijon"},
          new String[] {"38000", "Grenoble"},
          new String[] {"49000", "Angers"},
          new String[] {"63000", "Clermont-Ferrand"},
          new String[] {"29200", "Brest"},
          new String[] {"87000", "Limoges"},
          new String[] {"80000", "Amiens"},
          new String[] {"76600", "Le Havre"},
          new String[] {"42000", "Saint-Étienne"},
          new String[] {"06000", "Nice"},
          new String[] {"86000", "Poitiers"},
          new String[] {"64000", "Pau"},
          new String[] {"97400", "Saint-Denis"});

  static Place draw(Draw draw) {
    String[] town = draw.of(TOWNS);
    return new Place(draw.between(1, 148) + " " + draw.of(STREETS), town[0], town[1]);
  }
}
