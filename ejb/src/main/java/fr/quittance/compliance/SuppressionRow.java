package fr.quittance.compliance;

import java.time.Instant;

/** An opt-out as it was recorded. */
public record SuppressionRow(
    long id, Channel channel, String address, String reason, Instant since, String recordedBy) {}
