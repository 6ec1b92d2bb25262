package fr.quittance.portfolio;

/** A file that came with a letter. */
public record Enclosure(String type, String fileName, String mediaType, byte[] content) {}
