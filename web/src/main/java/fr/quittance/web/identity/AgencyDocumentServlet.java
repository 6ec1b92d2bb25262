package fr.quittance.web.identity;

import fr.quittance.identity.AgencyDocumentContent;
import fr.quittance.identity.AgencyDocumentService;
import fr.quittance.web.component.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a paper of the agency as a file: {@code ?id=1000}. */
@WebServlet("/app/identity/agency-document")
public class AgencyDocumentServlet extends HttpServlet {

  @Inject private transient AgencyDocumentService documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> download(request));
  }

  /** Saved and never shown: what was uploaded as a picture may be a page. */
  private Download download(HttpServletRequest request) {
    AgencyDocumentContent paper = documents.content(Download.number(request.getParameter("id")));
    String name = paper.fileName().replaceAll("[^\\w.-]", "_");
    return new Download(name, "application/octet-stream", paper.bytes());
  }
}
