package fr.quittance.compliance;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.store.LetterStore;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Which first letters left, and when: without one, no other solicitation (CPCE R124-4). */
@Stateless
@RowScoped
public class LetterRegister {

  private LetterStore letters;
  private Journal journal;
  private Event<Object> events;

  public LetterRegister() {}

  @Inject
  public LetterRegister(LetterStore letters, Journal journal, Event<Object> events) {
    this.letters = letters;
    this.journal = journal;
    this.events = events;
  }

  /** Registers that a file's first letter was sent. Registering it twice changes nothing. */
  @RequiresPermissions("message:send")
  public RegisteredLetter registerFirstLetter(RegisterLetter command) {
    letters.register(command.file(), command.ref(), ContactQuestion.FIRST_LETTER, command.sentAt());
    journal.file(
        command.file(),
        "FIRST_LETTER_SENT",
        Map.of("ref", command.ref(), "sentAt", command.sentAt()));
    events.fire(new FirstLetterSent(command.file()));
    return new RegisteredLetter(command.ref(), Paris.dayOf(command.sentAt()));
  }

  /** The first of the first letters that were sent. */
  @RequiresPermissions("file:read")
  public Optional<RegisteredLetter> firstLetter(FileId file) {
    return letters.first(file, ContactQuestion.FIRST_LETTER);
  }
}
