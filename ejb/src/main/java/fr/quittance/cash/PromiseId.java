package fr.quittance.cash;

import java.io.Serializable;

/** Identifies a promised payment. */
public record PromiseId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
