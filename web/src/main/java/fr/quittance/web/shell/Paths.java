package fr.quittance.web.shell;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

/** Which part of the application a request is for. */
final class Paths {

  private Paths() {}

  /** The path as the container understood it: decoded, normalised, without parameters. */
  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static boolean isStateless(ServletRequest request) {
    String path = of((HttpServletRequest) request);
    return path.startsWith("/api/") || path.startsWith("/hooks/");
  }

  /** Whether the browser may be sent to this address: a page of ours, never another site. */
  static boolean isOwnPage(String address) {
    return address != null
        && (address.startsWith("/app/") || address.startsWith("/extranet/"))
        && address.chars().noneMatch(c -> c < ' ' || c == '\\');
  }
}
