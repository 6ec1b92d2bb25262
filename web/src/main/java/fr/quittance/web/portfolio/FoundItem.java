package fr.quittance.web.portfolio;

/**
 * One result as it is shown.
 *
 * @param href where it leads
 * @param text what matched
 * @param note whose it is
 */
public record FoundItem(String href, String text, String note, boolean closed) {}
