package fr.quittance.cash;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * A payment received that no bank statement has told yet.
 *
 * @param on the day it counts
 */
public record TypePayment(FileId file, Money amount, LocalDate on, PaymentMethod method) {}
