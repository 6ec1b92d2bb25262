package fr.quittance.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language chosen in this browser, and returns to the page. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = request.getParameter("to");
    if (Language.KNOWN.contains(String.valueOf(wanted))) {
      Cookie cookie = new Cookie(Language.COOKIE, wanted);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setMaxAge((int) KEPT.toSeconds());
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
    String from = request.getParameter("from");
    response.sendRedirect(Paths.isOwnPage(from) ? from : HomeServlet.homeOfCaller());
  }
}
