package fr.quittance.web.portfolio;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DocumentId;
import fr.quittance.portfolio.DocumentContent;
import fr.quittance.portfolio.DocumentQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Hands out a file's documents: shown where a browser may do so safely, saved otherwise. */
@WebServlet("/app/portfolio/document/*")
public class DocumentServlet extends HttpServlet {

  private static final String PDF = "application/pdf";
  private static final Set<String> SHOWN = Set.of(PDF, "image/png", "image/jpeg");

  /**
   * A document runs nothing and asks for nothing, and only our own pages may frame it. Browsers
   * show no PDF in a sandbox, so that one has the rest only.
   */
  private static final String INERT =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

  @Inject private transient DocumentQueries documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(documents.content(id(request)), response);
    } catch (Problem missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(DocumentContent content, HttpServletResponse response)
      throws IOException {
    boolean shown = SHOWN.contains(content.mediaType());
    String name = content.fileName().replaceAll("[^\\p{Alnum}._-]", "_");
    response.setContentType(shown ? content.mediaType() : "application/octet-stream");
    response.setContentLength(content.bytes().length);
    response.setHeader(
        "Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"");
    response.setHeader(
        "Content-Security-Policy", PDF.equals(content.mediaType()) ? INERT : INERT + "; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.getOutputStream().write(content.bytes());
  }

  private static DocumentId id(HttpServletRequest request) {
    try {
      return new DocumentId(Long.parseLong(String.valueOf(request.getPathInfo()).substring(1)));
    } catch (NumberFormatException e) {
      throw Problem.notFound("Document", request.getPathInfo());
    }
  }
}
