package fr.quittance.law;

/**
 * A series that the law tables hold.
 *
 * @param unit of its numbers; null for texts
 */
public record LawSeriesRow(LawSeries series, String unit, boolean text) {}
