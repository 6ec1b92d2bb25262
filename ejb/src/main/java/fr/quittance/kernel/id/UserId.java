package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a user. */
public record UserId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
