package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;

/**
 * Command: corrects what is known of a party.
 *
 * @param version as {@link PartySheet} gave it
 */
public record ChangeParty(
    FileId file, PartyId party, PartyIdentity identity, PartyTerms terms, long version) {}
