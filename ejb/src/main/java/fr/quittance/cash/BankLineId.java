package fr.quittance.cash;

import java.io.Serializable;

/** Identifies a line of a bank statement. */
public record BankLineId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
