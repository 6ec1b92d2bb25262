package fr.quittance.web.api;

import fr.quittance.legal.BailiffRow;
import fr.quittance.legal.TransferQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Bailiffs' offices that files may be handed to. */
@Path("bailiffs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BailiffResource {

  @Inject private TransferQueries transfers;

  /** An office. */
  public record BailiffBody(String id, String name, String area) {}

  /** All of them: there are few. */
  public record Bailiffs(List<BailiffBody> items) {}

  @GET
  public Bailiffs list() {
    return new Bailiffs(transfers.bailiffs().stream().map(BailiffResource::body).toList());
  }

  private static BailiffBody body(BailiffRow row) {
    return new BailiffBody(row.id().toString(), row.name(), row.area());
  }
}
