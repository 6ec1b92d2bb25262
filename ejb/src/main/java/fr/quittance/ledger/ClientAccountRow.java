package fr.quittance.ledger;

import fr.quittance.kernel.Money;
import java.time.LocalDate;

/**
 * A client bank account as its statements tell it.
 *
 * @param opening of the first statement: held before this application knew the account; null
 *     without a statement
 * @param moved sum of all its lines
 * @param closing of the latest statement; null without one
 * @param gap what moved between the first and the latest statement on no line that we have: a
 *     statement is missing or wrong
 */
public record ClientAccountRow(
    String iban, Money opening, Money moved, Money closing, LocalDate closingOn, Money gap) {}
