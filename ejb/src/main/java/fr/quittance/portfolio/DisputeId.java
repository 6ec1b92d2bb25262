package fr.quittance.portfolio;

import java.io.Serializable;

/** Identifies a dispute. */
public record DisputeId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
