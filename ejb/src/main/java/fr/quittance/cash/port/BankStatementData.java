package fr.quittance.cash.port;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One statement (balances and entries) or one notification (entries only) of one account.
 *
 * @param kind a notification announces money that a statement of the same account will list again
 * @param account the account
 * @param statementId the bank's identifier of the statement, or null (CFONB has none)
 * @param number sequence number given by the bank, or null
 * @param opening booked balance before the first entry, or null when the file has none
 * @param closing booked balance after the last entry, or null when the file has none
 * @param totals sums of the booked entries
 * @param lines the booked lines, in the order of the file
 */
public record BankStatementData(
    Kind kind,
    BankAccountData account,
    String statementId,
    String number,
    BankBalanceData opening,
    BankBalanceData closing,
    BankStatementTotals totals,
    List<BankLineData> lines) {

  /** Statement (CAMT.053, CFONB 120) or notification (CAMT.054). */
  public enum Kind {
    STATEMENT,
    NOTIFICATION
  }

  public BankStatementData {
    lines = List.copyOf(lines);
  }

  /**
   * Closing − opening − booked entries: zero when the statement adds up, empty when it lacks one of
   * the balances. Real statements do not always add up; their lines are kept and this says by how
   * much.
   */
  public Optional<BigDecimal> gap() {
    if (opening == null || closing == null) {
      return Optional.empty();
    }
    return Optional.of(
            closing
                .amount()
                .subtract(opening.amount())
                .subtract(totals.booked())
                .stripTrailingZeros())
        .map(gap -> gap.setScale(Math.max(2, gap.scale())));
  }

  /** Whether nothing contradicts the balances: no gap, and one currency throughout. */
  public boolean balanced() {
    return gap().map(gap -> gap.signum() == 0 && !mixesCurrencies()).orElse(true);
  }

  /** Whether balances and lines are in more than one currency. */
  public boolean mixesCurrencies() {
    Stream<String> balances =
        Stream.of(opening, closing).filter(Objects::nonNull).map(BankBalanceData::currency);
    Stream<String> booked = lines.stream().map(BankLineData::currency);
    return Stream.concat(balances, booked).distinct().count() > 1;
  }
}
