package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: keep a letter that came by post, with what was scanned of it.
 *
 * @param receivedOn the day it reached us
 */
public record ReceiveLetter(
    FileId file, LocalDate receivedOn, String sender, String subject, List<Enclosure> enclosures) {

  public ReceiveLetter {
    enclosures = List.copyOf(enclosures);
  }
}
