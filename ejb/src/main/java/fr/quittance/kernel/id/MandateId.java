package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a mandate. */
public record MandateId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
