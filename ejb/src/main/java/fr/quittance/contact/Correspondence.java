package fr.quittance.contact;

import fr.quittance.compliance.RegisteredLetter;
import fr.quittance.identity.AgencyProfile;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.FactRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.PayeeRow;
import java.util.List;
import java.util.Optional;

/**
 * What a message about a file may speak of.
 *
 * @param addressee who is written to: the debtor, or who stands for him
 * @param agency null while its particulars have not been entered
 * @param firstLetter null before it was sent
 * @param lastPayment the last payment that stands, or null
 * @param recipient where the message goes, or null when the addressee has no address for the
 *     channel
 * @param copies who receives the same beside (C. civ. 467)
 * @param payees who must be paid instead of the creditor, as far as the debtor had notice
 */
record Correspondence(
    FileSheet file,
    PartySheet debtor,
    PartySheet addressee,
    AgencyProfile agency,
    Balance balance,
    RegisteredLetter firstLetter,
    FactRow lastPayment,
    ContactPoint recipient,
    List<Copy> copies,
    List<PayeeRow> payees) {

  /** A curator, and where he is written to. */
  record Copy(PartySheet to, ContactPoint at) {}

  /** Whether somebody else is written to than the debtor. */
  boolean redirected() {
    return !addressee.id().equals(debtor.id());
  }

  /** The same to a curator. */
  Correspondence copiedTo(Copy copy) {
    return new Correspondence(
        file,
        debtor,
        copy.to(),
        agency,
        balance,
        firstLetter,
        lastPayment,
        copy.at(),
        List.of(),
        payees);
  }

  /** Who must be paid whatever is owed on this file; empty where it is the agency. */
  Optional<PayeeRow> payee() {
    return payees.stream().filter(PayeeRow::wholeFile).findFirst();
  }
}
