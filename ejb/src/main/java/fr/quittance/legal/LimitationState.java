package fr.quittance.legal;

/** How pressing a limitation is. */
public enum LimitationState {
  /** There is time. */
  RUNNING,
  /** The last day is near. */
  NEAR,
  /** It is too late to sue, and to ask for the money as if it were owed. */
  BARRED,
  /** The law tables have no period for it. */
  UNKNOWN
}
