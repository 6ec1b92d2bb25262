package fr.quittance.portfolio;

/** Command: make a label, or change one where {@code id} is given. */
public record SaveTag(Long id, String name, TagColour colour, long version) {}
