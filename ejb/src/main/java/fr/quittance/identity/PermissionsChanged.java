package fr.quittance.identity;

/** A role may do other things than before. */
public record PermissionsChanged(Role role) {}
