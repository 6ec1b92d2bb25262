package fr.quittance.web.api;

import fr.quittance.identity.ClockService;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;

/** The business clock of a demo portfolio. */
@Path("clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockResource {

  /** What the clock shows, with the Paris offset. */
  public record ClockFace(OffsetDateTime now) {}

  @Inject private ClockService clock;

  @GET
  public ClockFace show() {
    return new ClockFace(Paris.at(clock.now()));
  }

  /** Moves the clock forward and runs what falls due in between. */
  @PUT
  public ClockFace move(ClockFace target) {
    if (target == null || target.now() == null) {
      throw Problem.invalidField("now", "required", "now is an instant with its offset.");
    }
    clock.move(target.now().toInstant());
    return show();
  }
}
