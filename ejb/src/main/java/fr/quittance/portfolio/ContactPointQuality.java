package fr.quittance.portfolio;

/** What we know of a number or an address: DOUBTFUL by its form, BAD by experience. */
public enum ContactPointQuality {
  UNVERIFIED,
  VERIFIED,
  DOUBTFUL,
  BAD
}
