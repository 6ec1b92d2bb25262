package fr.quittance.portfolio.domain;

import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.TracingSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where to look for a new address next: what costs least and disturbs least comes first. */
public final class TracingAdvice {

  private static final List<TracingSource> PERSON =
      List.of(
          TracingSource.DEBTOR,
          TracingSource.CREDITOR,
          TracingSource.DIRECTORY,
          TracingSource.BAILIFF);
  private static final List<TracingSource> COMPANY =
      List.of(
          TracingSource.COMPANY_REGISTER,
          TracingSource.DEBTOR,
          TracingSource.CREDITOR,
          TracingSource.DIRECTORY,
          TracingSource.BAILIFF);

  private TracingAdvice() {}

  /**
   * @param reachable whether the debtor can still be asked by phone or e-mail
   * @param judicial whether the file is in its judicial phase: a bailiff needs a title
   */
  public static Optional<TracingSource> next(
      DebtorKind kind, boolean reachable, boolean judicial, Set<TracingSource> tried) {
    return (kind == DebtorKind.CONSUMER ? PERSON : COMPANY)
        .stream()
            .filter(source -> !tried.contains(source))
            .filter(source -> source != TracingSource.DEBTOR || reachable)
            .filter(source -> source != TracingSource.BAILIFF || judicial)
            .findFirst();
  }
}
