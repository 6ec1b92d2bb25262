package fr.quittance.legal;

/** A ZIP to hand out. */
public record PackageFile(String name, byte[] content) {}
