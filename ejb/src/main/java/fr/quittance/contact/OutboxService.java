package fr.quittance.contact;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.Attempt;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.ContactGate;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.contact.domain.Message;
import fr.quittance.contact.domain.WrittenMessage;
import fr.quittance.contact.store.Messages;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.DocumentService;
import fr.quittance.reports.ReportFormat;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Puts messages into the outbox, inside the caller's transaction, and settles those that stick. */
@Stateless
@RowScoped
public class OutboxService {

  /** Tells the copy of a letter from the letter. */
  private static final String COPY = "-copie";

  @Inject private Drafting drafting;
  @Inject private LetterPrinter printer;
  @Inject private ContactGate gate;
  @Inject private DocumentService documents;
  @Inject private Messages messages;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;

  /**
   * Writes a message and lets it wait for its turn: it leaves after the transaction has committed.
   * One that cannot be written is kept as FAILED with the reason.
   *
   * @throws ContactRefused when the gate says no; the refusal is kept, so do not roll back
   * @throws Problem when there is no such template, or no address for the channel
   */
  @RequiresPermissions("message:send")
  public SentMessage enqueue(SendMessage command) {
    long creditor = messages.lockDebtor(command.file());
    Draft draft = drafting.draft(command);
    ContactQuestion question = drafting.question(draft);
    if (draft.of().recipient() == null) {
      throw unreachable(gate.attempt(question), command.channel());
    }
    Letter letter = letter(draft);
    if (letter.flaw() != null && gate.ask(question).allowed()) {
      Message failed = message(draft, letter, null, creditor);
      failed.fail(letter.flaw(), clock.instant());
      return kept(failed, "MESSAGE_FAILED");
    }
    Attempt attempt = gate.attempt(question);
    if (!attempt.allowed()) {
      return refused(message(draft, letter, null, creditor), attempt);
    }
    Message queued = message(draft, letter, keep(draft, letter, ""), creditor);
    SentMessage sent = kept(queued.permittedBy(attempt.id()), "MESSAGE_QUEUED");
    draft.of().copies().forEach(copy -> copy(draft.copiedTo(copy), letter, queued, creditor));
    return sent;
  }

  /** What a person in curatelle receives the curator receives too, or it is void (C. civ. 467). */
  private void copy(Draft draft, Letter original, Message of, long creditor) {
    Letter letter =
        original.pdf() == null
            ? original
            : new Letter(
                original.ref(), printer.print(draft, original.ref(), Paris.today(clock)), null);
    Message copy = message(draft, letter, keep(draft, letter, COPY), creditor);
    kept(copy.copyOf(of), "MESSAGE_QUEUED");
  }

  /** Stops a message that has not left. */
  @RequiresPermissions("message:send")
  public void cancel(MessageId id) {
    Message message = locked(id);
    if (message.state() != MessageState.QUEUED && message.state() != MessageState.HELD) {
      throw Problem.conflict(
          "message-left", "This message is " + message.state() + ": it cannot be cancelled.");
    }
    message.cancel(reasons().with("reason.cancelled", callers.current().login()), clock.instant());
    message.ownAttempt().ifPresent(gate::cancel);
    note(message, "MESSAGE_CANCELLED");
  }

  /** Says what became of a message in doubt, once a person has found out. */
  @RequiresPermissions("outbox:resolve")
  public void settle(SettleMessage command) {
    Message message = locked(command.message());
    if (message.state() != MessageState.IN_DOUBT) {
      throw Problem.conflict(
          "message-not-in-doubt", "This message is " + message.state() + ", not in doubt.");
    }
    if (command.left()) {
      message.confirmTaken(null, null, clock.instant());
    } else {
      message.fail(reasons().with("reason.notSent", callers.current().login()), clock.instant());
      message.ownAttempt().ifPresent(gate::cancel);
    }
    note(message, "MESSAGE_SETTLED");
  }

  /** Without an address the gate says no; where it knows one that the channel cannot use, we do. */
  private static Problem unreachable(Attempt attempt, Channel channel) {
    return attempt.allowed()
        ? Problem.invalidField(
            "channel", "no-address", "No address is known to reach this debtor by " + channel + ".")
        : new ContactRefused(attempt.decision());
  }

  private SentMessage refused(Message message, Attempt attempt) {
    ContactDecision decision = attempt.decision();
    message.permittedBy(attempt.id()).refuse(ContactRefused.reasons(decision), clock.instant());
    kept(message, "MESSAGE_REFUSED");
    throw new ContactRefused(decision);
  }

  private SentMessage kept(Message message, String action) {
    messages.add(message);
    note(message, action);
    return new SentMessage(message.id(), message.state(), message.error());
  }

  private Message message(Draft draft, Letter letter, DocumentId document, long creditor) {
    WrittenMessage written =
        new WrittenMessage(
            draft.of().file().id(),
            draft.channel(),
            draft.template().code(),
            draft.language(),
            draft.of().recipient().value(),
            draft.subject(),
            draft.body(),
            document == null ? null : letter.ref(),
            document);
    return new Message(written, creditor, callers.current().userId(), clock.instant());
  }

  /** Prints a letter, or says why it cannot be written. */
  private Letter letter(Draft draft) {
    String flaw = draft.flaw(reasons());
    if (flaw != null || draft.channel() != Channel.LETTER) {
      return new Letter(null, null, flaw);
    }
    String ref = messages.nextLetterRef(draft.of().file().id(), draft.of().file().ref());
    try {
      return new Letter(ref, printer.print(draft, ref, Paris.today(clock)), null);
    } catch (IllegalArgumentException e) {
      return new Letter(ref, null, reasons().with("reason.print", e.getMessage()));
    }
  }

  private DocumentId keep(Draft draft, Letter letter, String mark) {
    if (letter.pdf() == null) {
      return null;
    }
    return documents.add(
        new AddDocument(
            draft.of().file().id(),
            draft.template().code(),
            letter.ref() + mark + "." + ReportFormat.PDF.extension(),
            ReportFormat.PDF.mediaType(),
            letter.pdf()));
  }

  private Words reasons() {
    return Words.in(callers.current().language());
  }

  private Message locked(MessageId id) {
    return messages.lock(id).orElseThrow(() -> Problem.notFound("Message", id));
  }

  private void note(Message message, String action) {
    messages.flush();
    journal.file(
        message.file(),
        action,
        Map.of(
            "message", message.id().value(),
            "channel", message.channel(),
            "template", message.template(),
            "state", message.state()));
  }

  /**
   * @param pdf null for other channels
   * @param flaw why it cannot be written, or null
   */
  private record Letter(String ref, byte[] pdf, String flaw) {}
}
