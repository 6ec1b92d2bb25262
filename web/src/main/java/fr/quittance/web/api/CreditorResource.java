package fr.quittance.web.api;

import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorQueries;
import fr.quittance.mandate.CreditorService;
import fr.quittance.mandate.RegisterCreditor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Creditors of the agency. */
@Path("creditors")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CreditorResource {

  @Inject private CreditorService creditors;
  @Inject private CreditorQueries queries;

  /** A creditor as it is registered and shown. */
  public record CreditorBody(
      String ref,
      String name,
      CreditorKind kind,
      String siren,
      String iban,
      String email,
      String street,
      String postcode,
      String city) {}

  @POST
  public Response register(CreditorBody body) {
    CreditorBody given = Bodies.required(body);
    creditors.register(
        new RegisterCreditor(
            given.ref(),
            given.name(),
            given.kind(),
            given.siren(),
            given.iban(),
            given.email(),
            given.street(),
            given.postcode(),
            given.city()));
    return Response.created(URI.create("creditors/" + Bodies.segment(given.ref().strip())))
        .entity(read(given.ref().strip()))
        .build();
  }

  @GET
  @Path("{ref}")
  public CreditorBody read(@PathParam("ref") String ref) {
    RegisterCreditor details = queries.byRef(ref).details();
    return new CreditorBody(
        details.ref(),
        details.name(),
        details.kind(),
        details.siren(),
        details.iban(),
        details.email(),
        details.street(),
        details.postcode(),
        details.city());
  }
}
