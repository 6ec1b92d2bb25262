package fr.quittance.portfolio.domain;

import fr.quittance.kernel.id.DocumentId;
import fr.quittance.portfolio.AddDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A document kept with a file. Append-only while it lives; read without entity, see the store. */
@Entity
@Table(name = "document")
public class FileDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  private String type;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  private int size;
  private byte[] sha256;
  private byte[] content;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private String sender;

  @Column(name = "correspondence_id")
  private Long letter;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "added_by")
  private Long addedBy;

  protected FileDocument() {}

  /**
   * @param letter the letter or e-mail that it came with, or null
   */
  public FileDocument(
      AddDocument command,
      byte[] sha256,
      Long letter,
      long creditorId,
      Long addedBy,
      Instant addedAt) {
    this.fileId = command.file().value();
    this.creditorId = creditorId;
    this.type = command.type();
    this.fileName = command.fileName();
    this.mediaType = command.mediaType();
    this.content = command.content();
    this.size = command.content().length;
    this.sha256 = sha256;
    this.receivedOn = command.receivedOn();
    this.sender = command.sender();
    this.letter = letter;
    this.addedBy = addedBy;
    this.addedAt = addedAt;
  }

  public DocumentId id() {
    return new DocumentId(id);
  }
}
