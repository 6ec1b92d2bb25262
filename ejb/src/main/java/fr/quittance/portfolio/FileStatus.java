package fr.quittance.portfolio;

/** Whether a file is worked: ACTIVE, waiting (SUSPENDED) or over (CLOSED). */
public enum FileStatus {
  ACTIVE,
  SUSPENDED,
  CLOSED
}
