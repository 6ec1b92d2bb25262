package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PartyId;
import java.time.LocalDate;
import java.util.List;

/**
 * A search for an address, in the list of searches.
 *
 * @param badAddress the address that failed, or null where none was known
 * @param tried sources asked so far
 * @param next what to try now; null once it is over or nothing is left to try
 * @param otherPoints whether a usable phone or e-mail is known: the debtor can be asked
 */
public record TracingRow(
    long id,
    FileId file,
    String fileRef,
    PartyId party,
    String partyName,
    PartyRole role,
    DebtorKind kind,
    String badAddress,
    TracingState state,
    LocalDate openedOn,
    LocalDate closedOn,
    List<TracingSource> tried,
    boolean otherPoints,
    TracingSource next) {

  public TracingRow {
    tried = List.copyOf(tried);
  }
}
