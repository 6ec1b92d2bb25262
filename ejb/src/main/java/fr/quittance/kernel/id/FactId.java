package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a fact. */
public record FactId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
