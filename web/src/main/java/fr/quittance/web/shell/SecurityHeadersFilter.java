package fr.quittance.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what our pages never do. PrimeFaces adds the policy for scripts, with a nonce for
 * each page; both policies bind.
 */
public class SecurityHeadersFilter extends HttpFilter {

  private static final String PAGES =
      "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self';"
          + " connect-src 'self'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " style-src 'self' 'unsafe-inline'; media-src 'none'; frame-src 'self'; worker-src 'none'; manifest-src 'none'";
  private static final String MACHINES = "default-src 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean resource = Paths.of(request).startsWith("/jakarta.faces.resource/");
    boolean page = !resource && !Paths.isStateless(request);
    response.setHeader("Content-Security-Policy", page ? PAGES : MACHINES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!resource) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
