package fr.quittance.contact.domain;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageState;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MessageId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that goes to a debtor, from the moment it is written until its fate is known. */
@Entity
@Table(name = "message")
public class Message {

  /** How often a busy provider is asked before we give up. */
  static final int TRIES = 5;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final int PAUSE_FACTOR = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_id")
  private long fileId;

  @Column(name = "creditor_id")
  private long creditorId;

  @Column(name = "attempt_id")
  private Long attemptId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String template;
  private String language;
  private String recipient;
  private String subject;
  private String body;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "letter_ref")
  private String letterRef;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  @Column(name = "copy_of")
  private Long copyOf;

  private String provider;

  @Column(name = "provider_id")
  private String providerId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  private int tries;
  private String error;

  @Column(name = "user_id")
  private Long userId;

  @Version private long version;

  protected Message() {}

  /** A message waiting for its turn. */
  public Message(WrittenMessage written, long creditorId, Long userId, Instant at) {
    this.fileId = written.file().value();
    this.creditorId = creditorId;
    this.channel = written.channel();
    this.template = written.template();
    this.language = written.language();
    this.recipient = written.recipient();
    this.subject = written.subject();
    this.body = written.body();
    this.letterRef = written.letterRef();
    this.documentId = written.document() == null ? null : written.document().value();
    this.state = MessageState.QUEUED;
    this.userId = userId;
    this.createdAt = at;
  }

  /** Under this decision of the gate it may leave. */
  public Message permittedBy(long attempt) {
    this.attemptId = attempt;
    return this;
  }

  /** A copy of another one: under the same decision, without a reference of its own. */
  public Message copyOf(Message original) {
    this.copyOf = original.id;
    this.attemptId = original.attemptId;
    this.letterRef = null;
    return this;
  }

  /** The attempt that stands or falls with it: none for a copy. */
  public Optional<Long> ownAttempt() {
    return copyOf == null ? Optional.ofNullable(attemptId) : Optional.empty();
  }

  /** The gate said no: kept for the record. */
  public void refuse(String reason, Instant at) {
    settle(MessageState.REFUSED, reason, at);
  }

  /** It cannot be written. */
  public void fail(String reason, Instant at) {
    settle(MessageState.FAILED, reason, at);
  }

  public boolean due(Instant now) {
    return state == MessageState.QUEUED && (notBefore == null || !notBefore.isAfter(now));
  }

  /** From now on somebody is handing it over: whoever finds it so later cannot know its fate. */
  public void claim(Instant at) {
    state = MessageState.SENDING;
    claimedAt = at;
    tries++;
  }

  public void accept(String by, String byId, Instant at) {
    provider = by;
    providerId = byId;
    sentAt = sentAt == null ? at : sentAt;
    if (state.undecided()) {
      state = MessageState.SENT;
      error = null;
    }
  }

  /** The provider is busy: later, or not at all when it has been asked often enough. */
  public void postpone(String by, String reason, Instant at) {
    provider = by;
    if (tries >= TRIES) {
      fail(reason, at);
      return;
    }
    state = MessageState.QUEUED;
    error = reason;
    notBefore = at.plus(pause());
  }

  private Duration pause() {
    return Stream.iterate(FIRST_PAUSE, pause -> pause.multipliedBy(PAUSE_FACTOR))
        .skip(tries - 1L)
        .findFirst()
        .orElseThrow();
  }

  public void reject(String by, String reason, Instant at) {
    provider = by;
    fail(reason, at);
  }

  public void doubt(String by, String reason) {
    if (by != null) {
      provider = by;
    }
    state = MessageState.IN_DOUBT;
    error = reason;
  }

  /** Stopped before it left. */
  public void cancel(String reason, Instant at) {
    settle(MessageState.CANCELLED, reason, at);
  }

  /** The provider reports that it has it. */
  public void confirmTaken(String by, String byId, Instant at) {
    accept(by, byId == null ? providerId : byId, at);
  }

  /** It arrived. Nothing that is said later changes that. */
  public void confirmDelivered(String by, String byId, Instant at) {
    accept(by, byId == null ? providerId : byId, at);
    settle(MessageState.DELIVERED, null, at);
  }

  /** The provider took it but could not deliver it. */
  public void confirmLost(String by, String byId, String reason, Instant at) {
    if (state == MessageState.DELIVERED) {
      return;
    }
    accept(by, byId == null ? providerId : byId, at);
    settle(MessageState.FAILED, reason, at);
  }

  /** Whether what a provider says about its own id may be about this message. */
  public boolean mayBe(String otherProviderId) {
    return otherProviderId != null && (providerId == null || providerId.equals(otherProviderId));
  }

  private void settle(MessageState end, String reason, Instant at) {
    state = end;
    error = reason;
    settledAt = at;
  }

  public MessageId id() {
    return new MessageId(id);
  }

  public FileId file() {
    return new FileId(fileId);
  }

  public Long attempt() {
    return attemptId;
  }

  public Channel channel() {
    return channel;
  }

  public String template() {
    return template;
  }

  public String language() {
    return language;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  public DocumentId document() {
    return documentId == null ? null : new DocumentId(documentId);
  }

  public String letterRef() {
    return letterRef;
  }

  public MessageState state() {
    return state;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public String error() {
    return error;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message && id != null && id.equals(message.id);
  }

  @Override
  public int hashCode() {
    return Message.class.hashCode();
  }
}
