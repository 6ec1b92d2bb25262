package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import java.time.LocalDate;

/**
 * Command: somebody stops being a party of a file.
 *
 * @param on last day as such; null for today
 * @param version as {@link PartySheet} gave it
 */
public record EndParty(FileId file, PartyId party, LocalDate on, long version) {}
