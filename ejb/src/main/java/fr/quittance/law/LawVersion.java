package fr.quittance.law;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One row of the law tables with the moment from which it was known.
 *
 * @param number null where the value is a text
 * @param text null where the value is a number
 * @param validTo last day it counts; null while nothing replaced it
 */
public record LawVersion(
    LawCode code,
    String category,
    BigDecimal number,
    String text,
    LocalDate validFrom,
    LocalDate validTo,
    String source,
    Instant recordedAt) {}
