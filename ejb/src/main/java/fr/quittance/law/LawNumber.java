package fr.quittance.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dated value.
 *
 * @param category what narrows the code, possibly empty
 * @param unit PERCENT, POINTS, MONTHS, DAYS, EUR, ATTEMPTS or TIMES
 * @param validFrom first day it counts
 * @param validTo last day it counts; null while nothing replaced it
 * @param source article or decision, as a person can look it up
 */
public record LawNumber(
    LawCode code,
    String category,
    BigDecimal value,
    String unit,
    LocalDate validFrom,
    LocalDate validTo,
    String source) {}
