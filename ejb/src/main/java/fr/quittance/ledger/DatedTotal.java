package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/** What a file owed at the end of a day. */
public record DatedTotal(LocalDate day, Money total) {}
