package fr.quittance.identity;

import java.io.Serializable;

/** Identifies a team. */
public record TeamId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
