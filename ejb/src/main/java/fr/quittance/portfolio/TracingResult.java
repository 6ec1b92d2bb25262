package fr.quittance.portfolio;

/** What a source said. */
public enum TracingResult {
  ASKED,
  NOTHING,
  FOUND
}
