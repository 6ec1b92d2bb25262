package fr.quittance.law;

import java.time.LocalDate;

/** A public holiday of a region (Code du travail L3133-1 and local texts). */
public record Holiday(LocalDate day, String region, String label, String source) {}
