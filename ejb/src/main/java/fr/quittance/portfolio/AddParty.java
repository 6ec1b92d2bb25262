package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** Command: a person or company joins a file. A file has one debtor, who came with it. */
public record AddParty(FileId file, PartyRole role, PartyIdentity identity, PartyTerms terms) {}
