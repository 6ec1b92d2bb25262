package fr.quittance.portfolio;

import fr.quittance.kernel.id.FileId;
import java.time.LocalDate;

/**
 * Command: keep a document with a file.
 *
 * @param type what it is, in capitals: a code of {@link DocumentQueries#types()}, or a word of the
 *     sender's own
 * @param receivedOn the day it reached us, or null
 * @param sender who sent it, or null
 */
public record AddDocument(
    FileId file,
    String type,
    String fileName,
    String mediaType,
    byte[] content,
    LocalDate receivedOn,
    String sender) {

  /** A document of which nothing is known but itself. */
  public AddDocument(FileId file, String type, String fileName, String mediaType, byte[] content) {
    this(file, type, fileName, mediaType, content, null, null);
  }
}
