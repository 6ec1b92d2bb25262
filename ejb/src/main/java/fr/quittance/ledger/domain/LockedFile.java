package fr.quittance.ledger.domain;

/** A file whose debtor and row are locked until the transaction ends. */
public record LockedFile(long id, long creditorId, String currency, String debtorKind) {}
