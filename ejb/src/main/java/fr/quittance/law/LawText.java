package fr.quittance.law;

import java.time.LocalDate;

/** A dated text of the law, or one that the law requires. */
public record LawText(
    LawCode code,
    String category,
    String text,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {}
