package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.FactKind;
import java.time.LocalDate;
import java.util.Map;

/** A kept fact, read without its entity. */
public record FactRecord(
    long id,
    FactKind kind,
    LocalDate effectiveOn,
    Money amount,
    Long claim,
    Long reverses,
    Map<String, Object> details) {}
