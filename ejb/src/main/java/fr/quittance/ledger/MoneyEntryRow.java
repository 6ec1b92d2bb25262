package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the journal with the cause of its entry.
 *
 * @param entry number of the entry; its other lines have it too
 * @param creditorName null where the account is everybody's
 * @param debit null where it is a credit
 * @param credit null where it is a debit
 * @param fileRef file of a match; else null
 * @param bankStatement statement of the bank line that it comes from; else null
 * @param remittance remittance statement that it comes from; else null
 * @param why code of the reason; may be null
 */
public record MoneyEntryRow(
    long id,
    long entry,
    Instant at,
    LocalDate effectiveOn,
    MoneyMovementKind kind,
    MoneyAccount account,
    String creditorName,
    Money debit,
    Money credit,
    String fileRef,
    Long bankStatement,
    Long remittance,
    String remittanceNumber,
    String why) {}
