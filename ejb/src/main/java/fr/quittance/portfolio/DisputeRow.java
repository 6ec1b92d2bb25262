package fr.quittance.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * A dispute in a list.
 *
 * @param ground in the reader's language
 * @param amount null for all of the claims
 * @param age in days, up to today or to its end
 * @param late whether the creditor's answer is overdue
 */
public record DisputeRow(
    DisputeId id,
    FileId file,
    String fileRef,
    String debtor,
    String creditor,
    String mandate,
    String ground,
    Money amount,
    DisputeState state,
    LocalDate openedOn,
    LocalDate answerDueOn,
    long age,
    boolean late) {}
