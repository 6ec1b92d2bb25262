package fr.quittance.portfolio;

/**
 * How disputes stand.
 *
 * @param late waiting for a creditor's answer past its day
 * @param toExplain unfounded ones whose reasoned letter has not left
 */
public record DisputeCounts(long undecided, long late, long toExplain) {}
