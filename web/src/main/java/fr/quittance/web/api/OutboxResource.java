package fr.quittance.web.api;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.MessageRow;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.OutboxFilter;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.kernel.Paris;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Everything that went to debtors, or is about to. */
@Path("outbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

  @Inject private OutboxQueries outbox;

  /** A message in the outbox. */
  public record MessageBody(
      long message,
      String file,
      String scenario,
      String step,
      Channel channel,
      String template,
      String to,
      MessageState state,
      String provider,
      OffsetDateTime createdAt,
      OffsetDateTime sentAt,
      String error) {}

  @GET
  public Listing<MessageBody> outbox(
      @QueryParam("file") String file,
      @QueryParam("channel") String channel,
      @QueryParam("state") String state,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    OutboxFilter filter =
        new OutboxFilter(
            file,
            channel == null ? null : Parameters.oneOf(Channel.class, "channel", channel),
            state == null ? null : Parameters.oneOf(MessageState.class, "state", state));
    return Listing.of(outbox.slice(filter, cursor, ListLimit.of(limit)), OutboxResource::body);
  }

  private static MessageBody body(MessageRow row) {
    return new MessageBody(
        row.id().value(),
        row.file(),
        row.scenario(),
        row.step(),
        row.channel(),
        row.template(),
        row.to(),
        row.state(),
        row.provider(),
        at(row.createdAt()),
        at(row.sentAt()),
        row.error());
  }

  private static OffsetDateTime at(Instant instant) {
    return instant == null ? null : Paris.at(instant);
  }
}
