package fr.quittance.web.api;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.ContactRefused;
import fr.quittance.contact.MessageService;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.SendMessage;
import fr.quittance.contact.SentMessage;
import fr.quittance.portfolio.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Messages to the debtor of a file. */
@Path("files/{ref}/messages")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

  @Inject private FileQueries files;
  @Inject private MessageService messages;

  /** What to send. */
  public record MessageOrder(String channel, String template) {}

  /** What became of it so far. */
  public record SentBody(long message, MessageState state, String error) {}

  @POST
  public Response send(@PathParam("ref") String ref, MessageOrder order) {
    MessageOrder given = Bodies.required(order);
    Channel channel = Parameters.oneOf(Channel.class, "channel", given.channel());
    String template = Parameters.required("template", given.template());
    try {
      SentMessage sent = messages.send(new SendMessage(files.byRef(ref).id(), channel, template));
      return Response.accepted(new SentBody(sent.id().value(), sent.state(), sent.error())).build();
    } catch (ContactRefused e) {
      return RefusalBody.of(e).response();
    }
  }
}
