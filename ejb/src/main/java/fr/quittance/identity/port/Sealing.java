package fr.quittance.identity.port;

/** Seals what the database must not be able to tell, with a key kept outside it. */
public interface Sealing {

  /**
   * @param context what the value belongs to; a value moved elsewhere does not open there
   */
  byte[] seal(byte[] plain, String context);

  /**
   * @throws IllegalStateException when the key or the context is another one
   */
  byte[] open(byte[] sealed, String context);
}
