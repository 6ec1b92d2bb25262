package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a transfer to a bailiff. */
public record TransferId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
