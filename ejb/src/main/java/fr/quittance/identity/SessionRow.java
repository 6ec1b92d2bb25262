package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A browser that is signed in. */
public record SessionRow(
    UUID id, Instant startedAt, Instant lastSeenAt, String address, String agent)
    implements Serializable {}
