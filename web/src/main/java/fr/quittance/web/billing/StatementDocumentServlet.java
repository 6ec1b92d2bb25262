package fr.quittance.web.billing;

import fr.quittance.billing.RemittanceStatementQueries;
import fr.quittance.billing.StatementDocuments;
import fr.quittance.kernel.id.StatementId;
import fr.quittance.reports.ReportFormat;
import fr.quittance.web.component.Download;
import fr.quittance.web.shell.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Gives a statement as a file: {@code ?id=1000&format=pdf} or {@code xlsx}. */
@WebServlet({"/app/billing/statement-document", "/extranet/statement-document"})
public class StatementDocumentServlet extends HttpServlet {

  @Inject private transient RemittanceStatementQueries statements;
  @Inject private transient StatementDocuments documents;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> download(request));
  }

  private Download download(HttpServletRequest request) {
    StatementId id = new StatementId(Download.number(request.getParameter("id")));
    String wanted = String.valueOf(request.getParameter("format")).toUpperCase(Locale.ROOT);
    ReportFormat format = wanted.equals("XLSX") ? ReportFormat.XLSX : ReportFormat.PDF;
    String number = statements.head(id).number();
    return new Download(
        number + "." + format.extension(),
        format.mediaType(),
        documents.print(id, format, language.getLocale().getLanguage()));
  }
}
