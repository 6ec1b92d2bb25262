package fr.quittance.cash;

import fr.quittance.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An imported statement.
 *
 * @param kind {@code STATEMENT} or {@code NOTIFICATION}
 * @param opening null where the bank gave none; so are {@code closing} and {@code gap}
 * @param added lines that were new at import
 * @param suspense lines that wait in suspense now
 * @param rejected entries of its file that could not be read
 */
public record BankStatementRow(
    BankStatementId id,
    String iban,
    AccountKind account,
    String kind,
    String ref,
    String format,
    String fileName,
    Instant importedAt,
    Money opening,
    LocalDate openingOn,
    Money closing,
    LocalDate closingOn,
    Money gap,
    boolean balanced,
    int lines,
    int added,
    int duplicates,
    long suspense,
    int rejected) {}
