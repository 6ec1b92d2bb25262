package fr.quittance.web.api;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactGate;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.ContactSubject;
import fr.quittance.compliance.Purpose;
import fr.quittance.portfolio.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** Asks the gate without contacting anybody. */
@Path("contact-decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContactDecisionResource {

  @Inject private FileQueries files;
  @Inject private ContactGate gate;

  /**
   * @param at the instant asked about; now where it is left out
   * @param template code of the message meant; may be left out
   */
  @GET
  public DecisionBody decide(
      @QueryParam("file") String file,
      @QueryParam("channel") String channel,
      @QueryParam("at") String at,
      @QueryParam("template") String template) {
    String ref = Parameters.required("file", file);
    Channel by = Parameters.oneOf(Channel.class, "channel", channel);
    Instant when = Parameters.instant("at", at);
    ContactSubject subject = files.contactSubject(files.byRef(ref).id());
    return DecisionBody.of(
        gate.ask(new ContactQuestion(subject, by, Purpose.SOLICITATION, null, when, template)));
  }
}
