package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MandateId;
import java.time.LocalDate;

/**
 * A file: one debtor's claims under one mandate.
 *
 * @param debtorRef the creditor's number of the debtor
 * @param placed sum of the claims; {@code paid}, {@code balance} and {@code credit} are the last
 *     stored figures, null before the first fact
 * @param closingReason why it was closed, or null
 * @param version to hand back on change
 */
public record FileSheet(
    FileId id,
    String ref,
    CreditorId creditorId,
    String creditorRef,
    String creditorName,
    MandateId mandateId,
    String mandateRef,
    DebtorId debtorId,
    DebtorKind debtorKind,
    String debtorRef,
    String debtorName,
    String currency,
    FileStatus status,
    FilePhase phase,
    String closingReason,
    LocalDate openedOn,
    LocalDate closedOn,
    Money placed,
    Money paid,
    Money balance,
    Money credit,
    LocalDate oldestDueOn,
    long version) {}
