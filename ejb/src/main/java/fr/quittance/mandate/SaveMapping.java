package fr.quittance.mandate;

/** Command: how one creditor lays out its placement files, under a name. */
public record SaveMapping(String mandateRef, String name, PlacementMapping mapping) {}
