package fr.quittance.kernel;

/** Tells who the current call is made for. Bound by {@code identity}. */
public interface CallerContext {

  /** Never null: work without a signed-in person fails instead of passing as somebody. */
  Caller current();
}
