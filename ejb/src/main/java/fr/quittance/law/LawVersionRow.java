package fr.quittance.law;

import java.time.Instant;

/**
 * One row of a series as it was recorded, whether or not it still counts.
 *
 * @param recordedAt since when computations know it
 * @param replaced whether a later row has the same start
 * @param proposer null where it came with the product
 * @param approver null where it came with the product
 */
public record LawVersionRow(
    LawParameterRow value,
    Instant recordedAt,
    boolean replaced,
    String proposer,
    String approver) {}
