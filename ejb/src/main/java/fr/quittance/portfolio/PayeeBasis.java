package fr.quittance.portfolio;

/** Why somebody else than the creditor has the right to be paid. */
public enum PayeeBasis {
  FACTORING,
  SUBROGATION,
  ASSIGNMENT
}
