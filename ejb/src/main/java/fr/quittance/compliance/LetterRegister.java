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

  @Inject private Event<FirstLetterSent> sent;

  public LetterRegister() {}

  @Inject
  public LetterRegister(LetterStore letters, Journal journal) {
    this.letters = letters;
    this.journal = journal;
  }

  /** Registers that a file's first letter was sent. Registering it twice changes nothing. */
  @RequiresPermissions("message:send")
  public RegisteredLetter registerFirstLetter(RegisterLetter command) {
    letters.register(command.file(), command.ref(), ContactQuestion.FIRST_LETTER, command.sentAt());
    journal.file(
        command.file(),
        "FIRST_LETTER_SENT",
        Map.of("ref", command.ref(), "sentAt", command.sentAt()));
    sent.fire(new FirstLetterSent(command.file()));
    return new RegisteredLetter(command.ref(), Paris.dayOf(command.sentAt()));
  }

  /** The first of the first letters that were sent. */
  @RequiresPermissions("file:read")
  public Optional<RegisteredLetter> firstLetter(FileId file) {
    return letters.first(file, ContactQuestion.FIRST_LETTER);
  }
}
