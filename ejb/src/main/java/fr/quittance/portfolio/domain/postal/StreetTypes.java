package fr.quittance.portfolio.domain.postal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that begin the name of a French street, and how the post abbreviates long ones. */
final class StreetTypes {

  private static final Map<String, String> SHORT =
      new LinkedHashMap<>(
          Map.ofEntries(
              Map.entry("ALLEE", "ALL"),
              Map.entry("AVENUE", "AV"),
              Map.entry("BATIMENT", "BAT"),
              Map.entry("BOULEVARD", "BD"),
              Map.entry("CHEMIN", "CHE"),
              Map.entry("COURS", "CRS"),
              Map.entry("FAUBOURG", "FG"),
              Map.entry("GENERAL", "GAL"),
              Map.entry("IMMEUBLE", "IMM"),
              Map.entry("IMPASSE", "IMP"),
              Map.entry("LOTISSEMENT", "LOT"),
              Map.entry("MARECHAL", "MAL"),
              Map.entry("PASSAGE", "PAS"),
              Map.entry("PLACE", "PL"),
              Map.entry("PRESIDENT", "PDT"),
              Map.entry("RESIDENCE", "RES"),
              Map.entry("ROUTE", "RTE"),
              Map.entry("SAINT", "ST"),
              Map.entry("SAINTE", "STE"),
              Map.entry("SQUARE", "SQ")));

  private static final Set<String> TYPES =
      Arrays.stream(
              ("ALLEE ALL ALLEES AVENUE AV AVE BOULEVARD BD BLD BLVD BVD BOUL CARREFOUR CARR CAR"
                      + " CHAUSSEE CHS CHEMIN CHE CHEM CH CITE CLOS COTE COUR COURS CRS DOMAINE DOM"
                      + " ESPLANADE ESP ESPL FAUBOURG FG FBG GRANDE GRAND HAMEAU HAM IMPASSE IMP"
                      + " JARDIN JARD JETEE JTEE LOTISSEMENT LOT MAIL MONTEE MTE PARVIS PRVS PRV"
                      + " PASSAGE PASS PAS PASSERELLE PLLE PLACE PL PLACETTE PROMENADE PROM QUAI"
                      + " QUARTIER QRT QUA RESIDENCE RES RESID ROCADE ROND ROUTE RTE RUE R RUELLE RLE"
                      + " SENTE SENTIER SEN SQUARE SQ TERRASSE TSSE TRAVERSE TRAV TRA VENELLE VLA"
                      + " VILLA VLLA VOIE")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private StreetTypes() {}

  /** Whether a word, in capitals without accents, begins the name of a street. */
  static boolean contain(String word) {
    return TYPES.contains(word);
  }

  /** The line with the words that the post abbreviates in their short form. */
  static String shorten(String line) {
    return Arrays.stream(line.split(" "))
        .map(word -> SHORT.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }
}
