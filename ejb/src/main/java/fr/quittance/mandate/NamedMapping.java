package fr.quittance.mandate;

/** A saved layout and the name it is called by. */
public record NamedMapping(String name, PlacementMapping mapping) {}
