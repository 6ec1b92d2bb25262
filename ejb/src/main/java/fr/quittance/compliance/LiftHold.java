package fr.quittance.compliance;

/** Ends a hold now, whatever its last day. */
public record LiftHold(long hold) {}
