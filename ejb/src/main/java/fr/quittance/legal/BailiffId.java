package fr.quittance.legal;

import java.io.Serializable;

/** Identifies a bailiff's office. */
public record BailiffId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
