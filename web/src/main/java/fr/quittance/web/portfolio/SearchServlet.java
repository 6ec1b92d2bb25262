package fr.quittance.web.portfolio;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers the search box of every page while somebody types into it. */
@WebServlet({"/app/portfolio/search-results", "/extranet/search-results"})
public class SearchServlet extends HttpServlet {

  private static final int SHOWN = 12;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private transient Finder finder;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<FoundGroup> groups = finder.groups(request.getParameter("q"), SHOWN);
    response.setContentType("application/json");
    JSON.writeValue(response.getOutputStream(), groups);
  }
}
