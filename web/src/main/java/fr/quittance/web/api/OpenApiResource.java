package fr.quittance.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** The description of this API, made from its resources when the application was built. */
@Path("openapi")
public class OpenApiResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] describe() throws IOException {
    try (InputStream description = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return description.readAllBytes();
    }
  }
}
