package fr.quittance.portfolio;

/**
 * A label of the agency.
 *
 * @param files how many files carry it
 */
public record TagRow(long id, String name, TagColour colour, long files, long version) {}
