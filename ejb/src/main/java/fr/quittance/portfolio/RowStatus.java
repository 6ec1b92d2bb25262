package fr.quittance.portfolio;

/** What became of a placed row; DUPLICATE where its claim was placed before under the mandate. */
public enum RowStatus {
  ACCEPTED,
  REJECTED,
  DUPLICATE
}
