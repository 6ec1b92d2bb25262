package fr.quittance.cash.port;

import java.util.List;
import java.util.Optional;

/**
 * References of a bank line.
 *
 * @param entryRef number of the entry on this statement (not unique, not stable), or null
 * @param accountServicerRef the bank's reference of the entry, shared by the lines of a batch, or
 *     null
 * @param transactionRef the bank's reference of this transaction, or null
 * @param endToEndIds given by whoever ordered the payment; one at most, except on the single line
 *     of a batch that could not be divided
 */
public record BankLineRefs(
    String entryRef, String accountServicerRef, String transactionRef, List<String> endToEndIds) {

  private static final String NOT_PROVIDED = "NOTPROVIDED";

  public BankLineRefs {
    endToEndIds = List.copyOf(endToEndIds);
  }

  /** The end-to-end identifier when there is exactly one and it says something. */
  public Optional<String> endToEndId() {
    return endToEndIds.size() == 1 && !NOT_PROVIDED.equals(endToEndIds.get(0))
        ? Optional.of(endToEndIds.get(0))
        : Optional.empty();
  }
}
