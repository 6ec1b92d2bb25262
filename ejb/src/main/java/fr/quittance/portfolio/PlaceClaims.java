package fr.quittance.portfolio;

/**
 * Command: take a creditor's file under a mandate.
 *
 * @param kind what the file asks
 * @param content CSV or XLSX, told apart by its first bytes; the caller closes it
 * @param fileName as the sender calls it, or null
 * @param channel how it came: API, SCREEN, EXTRANET, DEMO
 * @param mapping name of the mandate's saved layout, or null for ours
 * @param job under which {@link PlacementProgress} is told how far it is, or null
 */
public record PlaceClaims(
    String mandateRef,
    PlacementKind kind,
    PlacedFile content,
    String fileName,
    String channel,
    String mapping,
    String job) {

  /** New claims. */
  public PlaceClaims(
      String mandateRef,
      PlacedFile content,
      String fileName,
      String channel,
      String mapping,
      String job) {
    this(mandateRef, PlacementKind.CLAIMS, content, fileName, channel, mapping, job);
  }
}
