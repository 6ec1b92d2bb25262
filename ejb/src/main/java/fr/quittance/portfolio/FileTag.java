package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;

/** A label on a file. */
public record FileTag(FileId file, long tag, String name, TagColour colour) {}
