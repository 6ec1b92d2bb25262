package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a person or company as one creditor knows it. */
public record PartyId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
