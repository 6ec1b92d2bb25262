package fr.quittance.portfolio;

/** A code of a table and its name in the reader's language. */
public record CodedLabel(String code, String label) {}
