package fr.quittance.kernel;

/** Whether the application can work yet. */
public interface Readiness {

  boolean ready();

  /** What is being done, for people; empty when ready. */
  String detail();
}
