package fr.quittance.cash;

import fr.quittance.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A promise of a file. */
public record PromiseRow(
    PromiseId id, Money amount, LocalDate dueOn, Instant madeAt, PromiseState state) {}
