package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a placement. */
public record PlacementId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
