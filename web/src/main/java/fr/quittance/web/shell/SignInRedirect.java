package fr.quittance.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads to the sign-in page and remembers, in its address, where the user was. */
final class SignInRedirect {

  static final String PAGE = "/login.xhtml";

  private SignInRedirect() {}

  static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    sendTo(PAGE + fromParameter(whereTheUserWas(request)), request, response);
  }

  /** Leads to another page, whether a page or a part of one was asked for. */
  static void sendTo(String target, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isAjax(request)) {
      sendPartial(response, target);
    } else {
      response.sendRedirect(target);
    }
  }

  static boolean isAjax(HttpServletRequest request) {
    return "partial/ajax".equals(request.getHeader("Faces-Request"));
  }

  /** The page itself; of a form that was sent, the page it stands on. */
  static String whereTheUserWas(HttpServletRequest request) {
    if ("GET".equals(request.getMethod()) && !isAjax(request)) {
      String query = request.getQueryString();
      return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
    String referer = request.getHeader("Referer");
    try {
      URI page = URI.create(referer == null ? "" : referer);
      String query = page.getRawQuery();
      return page.getRawPath() + (query == null ? "" : "?" + query);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static String fromParameter(String page) {
    return Paths.isOwnPage(page) ? "?from=" + URLEncoder.encode(page, StandardCharsets.UTF_8) : "";
  }

  private static void sendPartial(HttpServletResponse response, String target) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + target.replace("&", "&amp;")
                + "\"/></partial-response>");
  }
}
