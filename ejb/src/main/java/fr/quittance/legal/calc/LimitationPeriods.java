package fr.quittance.legal.calc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods of limitation that the law tables have for one day. */
public record LimitationPeriods(List<Period> periods) {

  private static final String TITLE = "/TITLE";
  private static final String LONG_STOP = "/LONG_STOP";
  private static final String CREDIT = "/CREDIT";

  /**
   * @param category {@code <kind of debtor>/<nature>}, either left out where it does not matter
   * @param article as the law tables cite it
   */
  public record Period(String category, int months, String article) {

    /**
     * Consumer credit has a forclusion, not a prescription: the debtor's recognition does not
     * interrupt it, a court claim does (C. civ. 2220, 2240, 2241).
     */
    boolean forfeiture() {
      return category.endsWith(CREDIT);
    }
  }

  public LimitationPeriods {
    periods = List.copyOf(periods);
  }

  /** The most specific period: the nature of a claim says more than the kind of its debtor. */
  Optional<Period> of(String debtorKind, String nature) {
    return Stream.of(debtorKind + "/" + nature, "/" + nature, debtorKind + "/", "")
        .flatMap(category -> named(category).stream())
        .findFirst();
  }

  /** How long an enforceable title can be enforced (CPCE L111-4). */
  Optional<Period> title() {
    return named(TITLE);
  }

  /** How long interruptions can carry a period at most (C. civ. 2232). */
  Optional<Period> longStop() {
    return named(LONG_STOP);
  }

  private Optional<Period> named(String category) {
    return periods.stream().filter(period -> period.category().equals(category)).findFirst();
  }
}
