package fr.quittance.law;

import java.time.LocalDate;

/** A value of the law counts from now on, for the days from {@code validFrom}. */
public record LawValueApproved(LawSeries series, LocalDate validFrom) {}
