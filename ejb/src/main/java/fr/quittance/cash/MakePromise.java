package fr.quittance.cash;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/** The debtor of a file promised to pay an amount by a day. */
public record MakePromise(FileId file, Money amount, LocalDate dueOn) {}
