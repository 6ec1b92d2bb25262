package fr.quittance.queue;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a lease. */
public record LeaseId(UUID value) implements Serializable {

  @Override
  public String toString() {
    return value.toString();
  }
}
