package fr.quittance.ledger.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What the law tables say about facts that people want to record. */
public interface FactLaw {

  /**
   * Whether a kind of cost may be claimed.
   *
   * @param answer YES, TITLE or NEVER
   * @param article where that is written
   */
  record Claimable(String answer, String article) {}

  /** Empty where the closed list does not know the type. */
  Optional<Claimable> cost(String debtorKind, String type, LocalDate on);

  /** The article that closes the list for a kind of debtor. */
  String costArticle(String debtorKind, LocalDate on);

  /** Most months of grace that a judge may grant. */
  int graceMonths(LocalDate on);
}
