package fr.quittance.portfolio;

/** What became of the search for an address. */
public enum TracingState {
  OPEN,
  FOUND,
  NOT_FOUND
}
