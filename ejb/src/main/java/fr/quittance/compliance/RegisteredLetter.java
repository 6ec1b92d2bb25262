package fr.quittance.compliance;

import java.time.LocalDate;

/** What every later contact must recall of the first letter (CPCE R124-4): reference and date. */
public record RegisteredLetter(String ref, LocalDate sentOn) {}
