package fr.quittance.cash;

import fr.quittance.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a statement as lists show it.
 *
 * @param position in its file, from 1
 * @param amount signed: positive when it credits the account
 * @param left what is not matched yet; signed like the amount
 * @param text the payer's words, else the bank's
 * @param structuredRef references in a field of their own
 * @param returned whether the bank says that an earlier movement came back
 * @param files references of the files it is matched to
 * @param rules {@link MatchRule}s that matched it
 */
public record BankLineRow(
    BankLineId id,
    BankStatementId statement,
    String iban,
    int position,
    LocalDate bookedOn,
    LocalDate valueOn,
    Money amount,
    Money left,
    String counterparty,
    String counterpartyIban,
    String text,
    String structuredRef,
    String endToEndId,
    boolean returned,
    String returnReason,
    LineState state,
    LineReason reason,
    List<String> files,
    List<String> rules) {

  public BankLineRow {
    files = List.copyOf(files);
    rules = List.copyOf(rules);
  }
}
