package fr.quittance.mandate;

/** Command: a mandate of a creditor, under a reference of its own. */
public record SignMandate(String ref, String creditorRef, MandateTerms terms) {}
