package fr.quittance.contact;

import fr.quittance.audit.Journal;
import fr.quittance.compliance.AddSuppression;
import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactAddresses;
import fr.quittance.compliance.SuppressionService;
import fr.quittance.contact.domain.Callback;
import fr.quittance.contact.domain.Message;
import fr.quittance.contact.domain.OptOut;
import fr.quittance.contact.domain.ProviderStatus;
import fr.quittance.contact.store.Callbacks;
import fr.quittance.contact.store.Messages;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.portfolio.AddNote;
import fr.quittance.portfolio.FileService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps callbacks, then applies them: twice or out of order makes no difference. */
@Stateless
@RowScoped
public class CallbackSteps {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Inject private Callbacks callbacks;
  @Inject private Messages messages;
  @Inject private SuppressionService suppressions;
  @Inject private ContactAddresses addresses;
  @Inject private FileService files;
  @Inject private Journal journal;
  @Inject private Clock clock;

  @RequiresPermissions("message:send")
  public long keep(Callback callback) {
    return callbacks.add(callback, clock.instant());
  }

  /** Applies a kept callback; one that was applied before stays as it is. */
  @RequiresPermissions("message:send")
  public void apply(long id) {
    callbacks
        .pending(id)
        .ifPresent(callback -> callbacks.applied(id, clock.instant(), problemOf(callback)));
  }

  /** Gives up on a callback that cannot be applied. */
  @RequiresPermissions("message:send")
  public void giveUp(long id, String problem) {
    callbacks.applied(id, clock.instant(), problem);
  }

  /** Callbacks that were kept but not applied: a server died in between, for example. */
  @RequiresPermissions("message:send")
  public List<Long> forgotten() {
    return callbacks.forgotten(clock.instant().minus(SOON));
  }

  private String problemOf(Callback callback) {
    return switch (callback.kind()) {
      case MESSAGE_STATUS -> status(callback, callback.parameter("MessageStatus"));
      case CALL_STATUS -> status(callback, callback.parameter("CallStatus"));
      case INBOUND_SMS -> inbound(callback);
      case VOICE -> null;
    };
  }

  private String status(Callback callback, String word) {
    Message message = find(callback).orElse(null);
    if (message == null) {
      return "No message of ours is meant.";
    }
    MessageState before = message.state();
    Instant now = clock.instant();
    String provider = callback.provider();
    switch (ProviderStatus.of(word)) {
      case TAKEN -> message.confirmTaken(provider, callback.providerId(), now);
      case DELIVERED -> message.confirmDelivered(provider, callback.providerId(), now);
      case LOST -> message.confirmLost(provider, callback.providerId(), loss(callback, word), now);
      case OTHER -> {
        return "Unknown status: " + word;
      }
    }
    messages.flush();
    if (message.state() != before) {
      journal.file(
          message.file(), "MESSAGE_" + message.state(), Map.of("message", message.id().value()));
    }
    return null;
  }

  private Optional<Message> find(Callback callback) {
    Long ours = callback.ourMessage();
    return ours == null
        ? messages.lockByProvider(callback.provider(), callback.providerId())
        : messages
            .lock(new MessageId(ours))
            .filter(message -> message.mayBe(callback.providerId()));
  }

  private static String loss(Callback callback, String word) {
    String code = callback.parameter("ErrorCode");
    Words words = Words.in(Caller.SYSTEM.language());
    return code.isEmpty()
        ? words.with("reason.lost", word)
        : words.with("reason.lostCode", word, code);
  }

  private String inbound(Callback callback) {
    if (callbacks.appliedBefore(callback)) {
      return "Told before.";
    }
    String from = addresses.phone(callback.parameter("From")).value();
    String text = callback.parameter("Body");
    if (OptOut.isAskedBy(text)) {
      suppressions.add(new AddSuppression(Channel.SMS, from, "STOP"));
    }
    List<Long> known = callbacks.filesOfPhone(from);
    known.forEach(file -> files.note(new AddNote(new FileId(file), "SMS " + from + " : " + text)));
    return known.isEmpty() ? "No open file has this number." : null;
  }
}
