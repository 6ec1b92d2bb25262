package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the files' list.
 *
 * @param balance what is owed in all; null before the first fact
 * @param oldestDueOn due date of the oldest claim
 * @param lastContactAt last time the gate let somebody through to the debtor, or null
 * @param assignee who works it; null for whoever is next, or where the reader may not know
 */
public record FileRow(
    FileId id,
    String ref,
    String debtorName,
    String debtorRef,
    DebtorKind debtorKind,
    String mandateRef,
    String creditorName,
    FileStatus status,
    FilePhase phase,
    Money balance,
    LocalDate oldestDueOn,
    LocalDate openedOn,
    Instant lastContactAt,
    String assignee) {}
