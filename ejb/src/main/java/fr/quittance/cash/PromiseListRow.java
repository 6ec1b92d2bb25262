package fr.quittance.cash;

import fr.quittance.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A promise in a list over many files.
 *
 * @param file the file's reference
 * @param left what the file still owes, as the projection has it
 * @param takenBy name of the collector who took the promise; null where nobody of the agency did
 */
public record PromiseListRow(
    PromiseId id,
    String file,
    String debtor,
    Money amount,
    LocalDate dueOn,
    Instant madeAt,
    PromiseState state,
    Money left,
    String takenBy) {}
