package fr.quittance.portfolio;

/** How a person can be reached. */
public enum ContactPointKind {
  PHONE,
  EMAIL,
  ADDRESS
}
