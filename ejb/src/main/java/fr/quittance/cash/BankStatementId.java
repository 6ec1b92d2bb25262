package fr.quittance.cash;

import java.io.Serializable;

/** Identifies a statement of the bank, as imported. */
public record BankStatementId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
