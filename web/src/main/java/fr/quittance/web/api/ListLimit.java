package fr.quittance.web.api;

import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Problem;

/** How many items a caller wants of a list: {@code limit} of the query, 50 unless said. */
public final class ListLimit {

  private static final int USUAL = 50;

  private ListLimit() {}

  /**
   * Reads the query parameter.
   *
   * @throws Problem INVALID, field {@code limit}, unless it is a whole number from 1 to 500
   */
  public static int of(String limit) {
    if (limit == null) {
      return USUAL;
    }
    try {
      int wanted = Integer.parseInt(limit);
      if (wanted >= 1 && wanted <= PageRequest.LARGEST) {
        return wanted;
      }
    } catch (NumberFormatException e) {
      throw refused();
    }
    throw refused();
  }

  private static Problem refused() {
    return Problem.invalidField(
        "limit", "limit", "limit is a whole number from 1 to " + PageRequest.LARGEST + ".");
  }
}
