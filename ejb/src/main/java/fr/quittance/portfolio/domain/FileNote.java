package fr.quittance.portfolio.domain;

import fr.quittance.portfolio.AddNote;
import fr.quittance.portfolio.NoteId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody wrote down about a file. Append-only while it lives; erased with its people. */
@Entity
@Table(name = "file_note")
public class FileNote {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  private Instant at;

  @Column(name = "author_id")
  private Long authorId;

  private String text;

  protected FileNote() {}

  public FileNote(AddNote command, long creditorId, Long authorId, Instant at) {
    this.fileId = command.file().value();
    this.creditorId = creditorId;
    this.authorId = authorId;
    this.text = command.text();
    this.at = at;
  }

  public NoteId id() {
    return new NoteId(id);
  }
}
