package fr.quittance.portfolio;

/**
 * A contact point that was kept.
 *
 * @param quality DOUBTFUL where its form says that it may not work: a warning, not a refusal
 */
public record AddedPoint(long id, ContactPointQuality quality) {

  public boolean doubtful() {
    return quality == ContactPointQuality.DOUBTFUL;
  }
}
