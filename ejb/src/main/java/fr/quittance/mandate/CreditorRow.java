package fr.quittance.mandate;

import fr.quittance.kernel.id.CreditorId;

/** One line of the creditors' list. */
public record CreditorRow(
    CreditorId id,
    String ref,
    String name,
    CreditorKind kind,
    String siren,
    String email,
    long mandates) {}
