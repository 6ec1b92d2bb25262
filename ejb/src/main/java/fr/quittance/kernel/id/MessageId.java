package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a message. */
public record MessageId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
