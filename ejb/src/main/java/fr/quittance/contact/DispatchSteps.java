package fr.quittance.contact;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.ContactDecision;
import fr.quittance.compliance.ContactGate;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.LetterRegister;
import fr.quittance.compliance.RegisterLetter;
import fr.quittance.contact.domain.Message;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.store.Messages;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.portfolio.FileQueries;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What is written down before and after a message is handed over, each in a transaction of its own:
 * whoever finds a message that was claimed and never finished knows that its fate is unknown.
 */
@Stateless
@RowScoped
public class DispatchSteps {

  /** Longer than any provider is given to answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject private Messages messages;
  @Inject private ContactGate gate;
  @Inject private LetterRegister letters;
  @Inject private FileQueries files;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** Claims one message, unless it is not waiting any more or somebody else is at it. */
  @RequiresPermissions("message:send")
  public Claimed claim(MessageId id) {
    return messages.claimable(id).map(this::claimed).orElse(Claimed.NOTHING);
  }

  /** Claims the message that has waited longest. */
  @RequiresPermissions("message:send")
  public Claimed claimNext() {
    return messages.nextClaimable(clock.instant()).map(this::claimed).orElse(Claimed.NOTHING);
  }

  /** Writes down what the provider answered. */
  @RequiresPermissions("message:send")
  public SentMessage finish(MessageId id, ProviderAnswer answer) {
    Message message = messages.lock(id).orElseThrow(() -> Problem.notFound("Message", id));
    Instant now = clock.instant();
    if (answer instanceof ProviderAnswer.Accepted accepted) {
      message.accept(accepted.provider(), accepted.providerId(), now);
      register(message);
    } else if (message.state() != MessageState.SENDING) {
      // A callback came first: it knows better than a broken connection.
      return told(message);
    } else if (answer instanceof ProviderAnswer.Rejected rejected) {
      message.reject(rejected.provider(), rejected.reason(), now);
    } else if (answer instanceof ProviderAnswer.Unavailable busy) {
      message.postpone(busy.provider(), busy.reason(), now);
    } else if (answer instanceof ProviderAnswer.Unknown unknown) {
      message.doubt(unknown.provider(), unknown.reason());
    }
    if (message.state() == MessageState.FAILED) {
      message.ownAttempt().ifPresent(gate::cancel);
    }
    note(message);
    return told(message);
  }

  /** Messages that somebody began to hand over and never finished: a server died, for example. */
  @RequiresPermissions("message:send")
  public void doubtAbandoned() {
    List<Message> abandoned = messages.abandoned(clock.instant().minus(PATIENCE));
    for (Message message : abandoned) {
      message.doubt(null, Words.in(message.language()).of("reason.abandoned"));
      note(message);
    }
  }

  private Claimed claimed(Message message) {
    ContactDecision decision =
        gate.stillPermitted(message.attempt(), files.contactSubject(message.file()));
    if (!decision.allowed()) {
      message.cancel(ContactRefused.reasons(decision), clock.instant());
      message.ownAttempt().ifPresent(gate::cancel);
      note(message);
      return Claimed.CANCELLED;
    }
    message.claim(clock.instant());
    messages.flush();
    return new Claimed(
        true,
        new Parcel(
            message.id(),
            message.channel(),
            message.language(),
            message.recipient(),
            message.subject(),
            message.body(),
            message.document()));
  }

  private void register(Message message) {
    if (message.template().equals(ContactQuestion.FIRST_LETTER) && message.letterRef() != null) {
      letters.registerFirstLetter(
          new RegisterLetter(message.file(), message.letterRef(), message.sentAt()));
    }
  }

  private void note(Message message) {
    messages.flush();
    journal.file(
        message.file(),
        "MESSAGE_" + message.state(),
        Map.of("message", message.id().value(), "channel", message.channel()));
  }

  private static SentMessage told(Message message) {
    return new SentMessage(message.id(), message.state().shown(), message.error());
  }

  /**
   * @param found whether there was a message to look at
   * @param parcel to be handed over, or null where the gate stopped it at the last moment
   */
  public record Claimed(boolean found, Parcel parcel) {
    static final Claimed NOTHING = new Claimed(false, null);
    static final Claimed CANCELLED = new Claimed(true, null);
  }
}
