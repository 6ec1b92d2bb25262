package fr.quittance.cash;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/**
 * A declared account.
 *
 * @param statements how many statements of it were imported
 * @param closing last balance told by the bank, or null
 * @param closingOn its day, or null
 */
public record BankAccountRow(
    String iban,
    AccountKind kind,
    String currency,
    long statements,
    Money closing,
    LocalDate closingOn) {}
