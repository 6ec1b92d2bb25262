package fr.quittance.cash;

import java.math.BigDecimal;

/**
 * What the import did with one statement of a file. {@code lines} = {@code added} + {@code
 * duplicates}; {@code added} = {@code matched} + {@code suspense} + lines that are not ours.
 *
 * @param duplicates lines known before, or told in another kind of message
 * @param balanced whether opening balance, lines and closing balance agree
 * @param gap closing − opening − booked, null where the bank gave no balances
 */
public record ImportedStatement(
    BankStatementId id,
    String iban,
    String currency,
    int lines,
    int added,
    int duplicates,
    int matched,
    int suspense,
    boolean balanced,
    BigDecimal gap) {}
