package fr.quittance.legal;

/**
 * Transfers that wait for the agency.
 *
 * @param undelivered prepared, or failed to reach the office
 * @param late delivered and not answered by the agreed day
 */
public record TransfersWaiting(long undelivered, long late) {}
