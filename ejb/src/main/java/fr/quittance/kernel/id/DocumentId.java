package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a document kept with a file. */
public record DocumentId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
