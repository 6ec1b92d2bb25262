package fr.quittance.ledger.calc;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.ledger.MoneyAccount;

/**
 * One line of an entry.
 *
 * @param creditor whose account it is; null where an account is everybody's
 * @param amount a debit when positive, else a credit; never zero
 */
public record MoneyPosting(MoneyAccount account, CreditorId creditor, Money amount) {}
