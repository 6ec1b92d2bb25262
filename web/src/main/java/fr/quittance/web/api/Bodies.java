package fr.quittance.web.api;

import fr.quittance.kernel.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What every resource asks of a request's body and path. */
final class Bodies {

  private Bodies() {}

  static <T> T required(T body) {
    if (body == null) {
      throw Problem.unreadable("body-missing", "The request has no body.", null);
    }
    return body;
  }

  /** A reference as a segment of a path. */
  static String segment(String reference) {
    return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
