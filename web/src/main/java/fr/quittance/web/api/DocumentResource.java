package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.portfolio.AddDocument;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentService;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Documents kept with files. */
@Path("files/{ref}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  private static final String USUAL_TYPE = "OTHER";

  @Inject private FileQueries files;
  @Inject private DocumentService documents;
  @Inject private DocumentQueries queries;

  /** A document as kept. */
  public record AddedBody(long id, long document) {}

  /** Takes the part {@code type} and the one part that has a file name. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response add(@PathParam("ref") String ref, List<EntityPart> parts) {
    FileSheet file = files.byRef(ref);
    EntityPart content =
        parts.stream()
            .filter(part -> part.getFileName().isPresent())
            .findFirst()
            .orElseThrow(
                () -> Problem.invalidField("file", "required", "A part with a file is required."));
    DocumentId id =
        documents.add(
            new AddDocument(
                file.id(),
                type(parts),
                content.getFileName().orElseThrow(),
                content.getMediaType().toString(),
                bytes(content)));
    return Response.status(Response.Status.CREATED)
        .entity(new AddedBody(id.value(), id.value()))
        .build();
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.WILDCARD)
  public Response content(@PathParam("ref") String ref, @PathParam("id") long id) {
    FileSheet file = files.byRef(ref);
    queries.ofFile(file.id()).stream()
        .filter(row -> row.id().value() == id)
        .findFirst()
        .orElseThrow(() -> Problem.notFound("Document", id));
    DocumentContent document = queries.content(new DocumentId(id));
    String name =
        URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(document.bytes(), document.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .build();
  }

  private static String type(List<EntityPart> parts) {
    return parts.stream()
        .filter(part -> part.getName().equals("type"))
        .findFirst()
        .map(
            part ->
                new String(bytes(part), StandardCharsets.UTF_8).strip().toUpperCase(Locale.ROOT))
        .orElse(USUAL_TYPE);
  }

  /** One byte more than the service allows, so that it can say that there are too many. */
  private static byte[] bytes(EntityPart part) {
    try (InputStream content = part.getContent()) {
      return content.readNBytes(DocumentService.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
