package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a debtor, whoever the creditor. */
public record DebtorId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
