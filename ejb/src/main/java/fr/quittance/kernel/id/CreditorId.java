package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a creditor. */
public record CreditorId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
