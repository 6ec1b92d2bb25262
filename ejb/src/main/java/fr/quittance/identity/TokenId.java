package fr.quittance.identity;

import java.io.Serializable;

/** Identifies a token; not the token itself. */
public record TokenId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
