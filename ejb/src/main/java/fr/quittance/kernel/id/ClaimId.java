package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a claim. */
public record ClaimId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
