package fr.quittance.cash.port;

/**
 * Place of a line in the entry it comes from.
 *
 * @param number from 1
 * @param count number of lines of the entry
 * @param undivided the entry holds several transactions but is kept as one line, because their
 *     amounts are absent or do not add up to the entry's
 */
public record BatchPart(int number, int count, boolean undivided) {

  /** The entry is one movement. */
  public static final BatchPart WHOLE = new BatchPart(1, 1, false);
}
