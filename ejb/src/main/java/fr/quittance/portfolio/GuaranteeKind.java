package fr.quittance.portfolio;

/** How a guarantor is bound (C. civ. 2288, 2290, 2321). */
public enum GuaranteeKind {
  SIMPLE,
  SOLIDARY,
  AUTONOMOUS
}
