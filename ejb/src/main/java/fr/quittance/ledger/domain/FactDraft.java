package fr.quittance.ledger.domain;

import fr.quittance.kernel.Money;
import fr.quittance.ledger.FactKind;
import java.time.LocalDate;
import java.util.Map;

/** A fact that passed every rule and has all its values. */
public record FactDraft(
    FactKind kind,
    LocalDate effectiveOn,
    Money amount,
    Long claim,
    Long reverses,
    Map<String, Object> details) {}
