package fr.quittance.kernel.id;

import java.io.Serializable;

/** Identifies a remittance statement. */
public record StatementId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
