package fr.quittance.web.portfolio;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.portfolio.PlacementDocuments;
import fr.quittance.portfolio.PlacementQueries;
import fr.quittance.portfolio.PlacementResults;
import fr.quittance.portfolio.ResultFormat;
import fr.quittance.web.component.Download;
import fr.quittance.web.shell.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Gives a placement's papers: {@code ?id=1000&what=acknowledgement} as PDF, {@code what=rows} and
 * {@code what=rejected} as {@code format=csv} or {@code xlsx}.
 */
@WebServlet({"/app/portfolio/placement-document", "/extranet/placement-document"})
public class PlacementDocumentServlet extends HttpServlet {

  @Inject private transient PlacementQueries placements;
  @Inject private transient PlacementDocuments documents;
  @Inject private transient PlacementResults results;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlacementId id = new PlacementId(Download.number(request.getParameter("id")));
    String what = String.valueOf(request.getParameter("what"));
    if (what.equals("acknowledgement")) {
      Download.answer(response, () -> acknowledgement(id));
    } else {
      rows(id, what.equals("rejected"), format(request), response);
    }
  }

  private Download acknowledgement(PlacementId id) {
    return new Download(
        "accuse-reception-" + id + ".pdf",
        "application/pdf",
        documents.acknowledgement(id, language.getLocale().getLanguage()));
  }

  /** Streamed: half a million rows are never held at once. */
  private void rows(
      PlacementId id, boolean rejected, ResultFormat format, HttpServletResponse response)
      throws IOException {
    try {
      placements.report(id);
    } catch (Problem missing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String name = "remise-" + id + (rejected ? "-rejets." : "-lignes.") + format.extension();
    response.setContentType(format.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    Locale locale = language.getLocale();
    if (rejected) {
      results.writeRejected(id, format, locale, response.getOutputStream());
    } else {
      results.write(id, format, locale, response.getOutputStream());
    }
  }

  private static ResultFormat format(HttpServletRequest request) {
    return "xlsx".equals(request.getParameter("format")) ? ResultFormat.XLSX : ResultFormat.CSV;
  }
}
