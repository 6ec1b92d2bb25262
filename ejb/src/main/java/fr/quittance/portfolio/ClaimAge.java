package fr.quittance.portfolio;

/** How long a claim was due on the day it was placed: the steps of an aged balance. */
public enum ClaimAge {
  NOT_DUE,
  TO_30_DAYS,
  TO_60_DAYS,
  TO_90_DAYS,
  TO_ONE_YEAR,
  OLDER
}
