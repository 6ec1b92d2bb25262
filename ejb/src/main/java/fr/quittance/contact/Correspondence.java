package fr.quittance.contact;

import fr.quittance.compliance.RegisteredLetter;
import fr.quittance.identity.AgencyProfile;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.FactRow;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.PartySheet;

/**
 * What a message about a file may speak of.
 *
 * @param agency null while its particulars have not been entered
 * @param firstLetter null before it was sent
 * @param lastPayment the last payment that stands, or null
 * @param recipient where the message goes, or null when the debtor has no address for the channel
 */
record Correspondence(
    FileSheet file,
    PartySheet debtor,
    AgencyProfile agency,
    Balance balance,
    RegisteredLetter firstLetter,
    FactRow lastPayment,
    ContactPoint recipient) {}
