package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.FileFilter;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.FileStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;

/** Files: the list, one with all it holds, and its story. */
@Path("files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

  @Inject private FileQueries files;
  @Inject private DocumentQueries documents;

  @GET
  public Listing<FileBody.Item> list(
      @QueryParam("mandate") String mandate,
      @QueryParam("claimRef") String claimRef,
      @QueryParam("debtorRef") String debtorRef,
      @QueryParam("status") String status,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    FileFilter filter =
        new FileFilter(given(mandate), given(claimRef), given(debtorRef), status(given(status)));
    return Listing.of(files.slice(filter, given(cursor), ListLimit.of(limit)), FileBody.Item::of);
  }

  @GET
  @Path("{ref}")
  public FileBody.Sheet read(@PathParam("ref") String ref) {
    FileSheet file = files.byRef(ref);
    return FileBody.Sheet.of(
        file, files.parties(file.id()), files.claims(file.id()), documents.ofFile(file.id()));
  }

  @GET
  @Path("{ref}/timeline")
  public Listing<FileBody.Entry> timeline(
      @PathParam("ref") String ref,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    return Listing.of(
        files.timeline(files.byRef(ref).id(), given(cursor), ListLimit.of(limit)),
        FileBody.Entry::of);
  }

  private static FileStatus status(String name) {
    if (name == null) {
      return null;
    }
    return Arrays.stream(FileStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalidField(
                    "status", "wrong-value", "status is ACTIVE, SUSPENDED or CLOSED."));
  }

  private static String given(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
