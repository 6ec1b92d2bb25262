package fr.quittance.portfolio;

/** Whether a person decided that two debtors are one. */
public enum DoubtState {
  OPEN,
  SAME,
  DIFFERENT
}
