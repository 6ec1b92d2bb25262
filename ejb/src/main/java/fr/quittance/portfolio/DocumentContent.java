package fr.quittance.portfolio;

/** A document to hand out. */
public record DocumentContent(String fileName, String mediaType, byte[] bytes) {}
