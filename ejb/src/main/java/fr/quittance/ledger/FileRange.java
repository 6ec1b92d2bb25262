package fr.quittance.ledger;

/**
 * Files by their internal numbers.
 *
 * @param after the last number before the range
 * @param upTo the last number in it
 */
public record FileRange(long after, long upTo) {

  /** What is left of it after a file. */
  public FileRange from(long file) {
    return new FileRange(file, upTo);
  }
}
