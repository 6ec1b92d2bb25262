package fr.quittance.identity;

import java.io.Serializable;

/** Identifies a request for a second person. */
public record ApprovalId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
