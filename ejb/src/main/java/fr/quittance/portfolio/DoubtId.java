package fr.quittance.portfolio;

import java.io.Serializable;

/** Identifies two debtors that may be one. */
public record DoubtId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
