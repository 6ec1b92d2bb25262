package fr.quittance.law;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value of the law that somebody proposes: a number or a text, as its series has.
 *
 * @param validTo last day it counts; null where nothing ends it
 * @param source decree, order or article, as the second person can look it up
 * @param checkedOn day on which the source was read
 * @param why what is behind it: the next half-year, a correction
 */
public record ProposeValue(
    LawSeries series,
    LocalDate validFrom,
    LocalDate validTo,
    BigDecimal number,
    String text,
    String source,
    LocalDate checkedOn,
    String why)
    implements Serializable {}
