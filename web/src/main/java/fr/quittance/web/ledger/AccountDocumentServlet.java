package fr.quittance.web.ledger;

import fr.quittance.kernel.Problem;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.StatementOfAccountQueries;
import fr.quittance.reports.ReportFormat;
import fr.quittance.web.component.Download;
import fr.quittance.web.shell.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Gives the statement of account of a file as PDF: {@code ?file=F-…&asOf=…&knownAt=…}. */
@WebServlet({"/app/ledger/statement-document", "/extranet/account-document"})
public class AccountDocumentServlet extends HttpServlet {

  @Inject private transient FileQueries files;
  @Inject private transient StatementOfAccountQueries statements;
  @Inject private transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.answer(response, () -> download(request));
  }

  private Download download(HttpServletRequest request) {
    FileSheet file = files.byRef(String.valueOf(request.getParameter("file")));
    return new Download(
        file.ref() + "." + ReportFormat.PDF.extension(),
        ReportFormat.PDF.mediaType(),
        statements.pdf(
            file.id(),
            date(request.getParameter("asOf")),
            instant(request.getParameter("knownAt")),
            language.getLocale()));
  }

  private static LocalDate date(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.notFound("Day", text);
    }
  }

  private static Instant instant(String text) {
    try {
      return text == null || text.isBlank() ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw Problem.notFound("Instant", text);
    }
  }
}
