package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a file. */
public record FileId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
