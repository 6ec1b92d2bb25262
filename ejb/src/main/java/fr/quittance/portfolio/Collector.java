package fr.quittance.portfolio;

/**
 * Somebody of the agency who works files.
 *
 * @param files how many open files are assigned to him
 */
public record Collector(long id, String name, long files) {}
