package fr.quittance.web.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageRow;
import fr.quittance.contact.MessageSheet;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.contact.OutboxService;
import fr.quittance.contact.SettleMessage;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.portfolio.ContactPoint;
import fr.quittance.portfolio.ContactPointKind;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.PartyQueries;
import fr.quittance.portfolio.ReturnedLetter;
import fr.quittance.portfolio.TracingService;
import fr.quittance.web.shell.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** One message with its whole text, and what may be done with it. */
@Named
@ViewScoped
public class MessageView implements Serializable {

  @Inject private transient OutboxQueries outbox;
  @Inject private transient OutboxService service;
  @Inject private transient DocumentQueries documents;
  @Inject private transient PartyQueries parties;
  @Inject private transient TracingService tracing;
  @Inject private transient Flash flash;

  private Long id;
  private transient MessageSheet message;

  /** The message; read once per request. */
  public MessageSheet getMessage() {
    if (message == null) {
      if (id == null) {
        throw Problem.notFound("Message", "");
      }
      message = outbox.byId(new MessageId(id));
    }
    return message;
  }

  public void load() {
    getMessage();
  }

  public boolean isCancellable() {
    MessageState state = getMessage().row().state();
    return state == MessageState.QUEUED || state == MessageState.HELD;
  }

  public boolean isInDoubt() {
    return getMessage().row().state() == MessageState.IN_DOUBT;
  }

  public String cancel() {
    service.cancel(new MessageId(id));
    return flash.saved(page());
  }

  public String left() {
    service.settle(new SettleMessage(new MessageId(id), true));
    return flash.saved(page());
  }

  public String lost() {
    service.settle(new SettleMessage(new MessageId(id), false));
    return flash.saved(page());
  }

  /** A letter that left for an address which is still believed may come back from there. */
  public boolean isReturnable() {
    MessageRow row = getMessage().row();
    boolean left = row.state() == MessageState.SENT || row.state() == MessageState.DELIVERED;
    return row.channel() == Channel.LETTER && left && address().isPresent();
  }

  public String returned() {
    address()
        .ifPresent(
            point -> tracing.returned(new ReturnedLetter(getMessage().fileId(), point.id(), null)));
    return flash.say("contact.returned", page());
  }

  private Optional<ContactPoint> address() {
    String to = getMessage().row().to();
    return parties.ever(getMessage().fileId()).all().stream()
        .flatMap(party -> party.contactPoints().stream())
        .filter(point -> point.kind() == ContactPointKind.ADDRESS && point.usable())
        .filter(point -> point.value().equals(to))
        .findFirst();
  }

  /** The letter, to be looked at in the browser. */
  public StreamedContent getPdf() {
    DocumentContent content = documents.content(getMessage().document());
    return DefaultStreamedContent.builder()
        .name(content.fileName())
        .contentType(content.mediaType())
        .contentLength((long) content.bytes().length)
        .stream(() -> new ByteArrayInputStream(content.bytes()))
        .build();
  }

  private String page() {
    return "/app/contact/message.xhtml?id=" + id;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
