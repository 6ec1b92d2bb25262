package fr.quittance.law;

import java.io.Serializable;
import java.util.List;

/**
 * The values that follow one another in time: one code, narrowed by one category.
 *
 * @param category as {@link LawCode} says, or empty
 */
public record LawSeries(LawCode code, String category) implements Serializable {

  /** Without these no interest of a half-year can be computed. */
  public static final List<LawSeries> HALF_YEARLY =
      List.of(
          new LawSeries(LawCode.LEGAL_INTEREST, "INDIVIDUAL"),
          new LawSeries(LawCode.LEGAL_INTEREST, "OTHER"),
          new LawSeries(LawCode.ECB_HALF_YEAR, ""));

  /** Whether each half-year needs a value of its own. */
  public boolean halfYearly() {
    return HALF_YEARLY.contains(this);
  }

  /** Texts that name rows of other tables change with the product, not by a proposal. */
  public boolean proposable() {
    return code != LawCode.CONTACT_PROFILE && code != LawCode.HOLIDAY_REGION;
  }
}
