package fr.quittance.ledger;

import fr.quittance.kernel.id.FactId;
import java.time.Instant;

/** A fact as kept: its number and the instant from which balances know it. */
public record RecordedFact(FactId id, Instant recordedAt) {}
