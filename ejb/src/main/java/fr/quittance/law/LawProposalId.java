package fr.quittance.law;

import java.io.Serializable;

/** Identifies a proposed value of the law. */
public record LawProposalId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
