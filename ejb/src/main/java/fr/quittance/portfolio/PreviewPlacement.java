package fr.quittance.portfolio;

import fr.quittance.mandate.PlacementMapping;

/**
 * Asks what would become of a file.
 *
 * @param content CSV or XLSX; the caller closes it
 * @param mapping the layout to read it with, saved or not
 */
public record PreviewPlacement(
    String mandateRef, PlacementKind kind, PlacedFile content, PlacementMapping mapping) {}
