package fr.quittance.portfolio;

/** How something reached us. */
public enum LetterChannel {
  POST,
  EMAIL
}
