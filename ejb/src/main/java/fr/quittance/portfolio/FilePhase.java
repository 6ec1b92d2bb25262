package fr.quittance.portfolio;

/** AMICABLE until the file is handed to a bailiff or a court: then JUDICIAL. */
public enum FilePhase {
  AMICABLE,
  JUDICIAL
}
