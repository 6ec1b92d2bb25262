package fr.quittance.kernel;

/**
 * Numbers of French companies: SIREN (9 digits) and SIRET (14), both closed by a Luhn check digit.
 *
 * <p>La Poste (SIREN 356000000) has more establishments than Luhn allows: the digits of its SIRETs
 * may also add up to a multiple of five.
 */
public final class Siren {

  private static final String LA_POSTE = "356000000";

  private Siren() {}

  public static boolean isSiren(String text) {
    return text != null && text.matches("\\d{9}") && luhn(text);
  }

  public static boolean isSiret(String text) {
    if (text == null || !text.matches("\\d{14}") || !isSiren(text.substring(0, 9))) {
      return false;
    }
    return luhn(text)
        || (text.startsWith(LA_POSTE)
            && text.chars().map(Character::getNumericValue).sum() % 5 == 0);
  }

  /** The number without the spaces and dots that people write into it; null stays null. */
  public static String digits(String text) {
    return text == null ? null : text.replaceAll("[\\s\\u00a0\\u202f.]", "");
  }

  private static boolean luhn(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.getNumericValue(digits.charAt(digits.length() - 1 - i));
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      total += weighed > 9 ? weighed - 9 : weighed;
    }
    return total % 10 == 0;
  }
}
