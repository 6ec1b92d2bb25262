package fr.quittance.portfolio;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An act on many files: what it would do, or what it did.
 *
 * @param doneAt null while it is only prepared
 */
public record BulkRun(
    UUID id,
    BulkAction action,
    Map<String, String> parameters,
    Instant preparedAt,
    Instant doneAt,
    long changes,
    long unchanged,
    long refused) {

  public BulkRun {
    parameters = Map.copyOf(parameters);
  }

  public boolean done() {
    return doneAt != null;
  }
}
