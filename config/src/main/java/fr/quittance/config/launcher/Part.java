package fr.quittance.config.launcher;

/**
 * Something that was started and must be stopped; stopping it twice, or before it started, is
 * harmless.
 */
interface Part {

  void stop();
}
