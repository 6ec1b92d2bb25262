package fr.quittance.law;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A dated value as administrators read it: a number with its unit, or a text. */
public record LawParameterRow(
    long id,
    String code,
    String category,
    LocalDate validFrom,
    LocalDate validTo,
    BigDecimal number,
    String text,
    String unit,
    String source,
    LocalDate checkedOn) {}
