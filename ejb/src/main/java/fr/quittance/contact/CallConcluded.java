package fr.quittance.contact;

import fr.quittance.kernel.id.FileId;
import java.time.Instant;

/** A call's outcome was recorded; fired in the transaction that did it. */
public record CallConcluded(
    FileId file,
    long outcome,
    CallMechanism mechanism,
    PartyReached party,
    CallResult result,
    Instant callbackAt) {}
