package fr.quittance.web.api;

import fr.quittance.identity.AccessControl;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.SubjectThreadState;

/**
 * Lets a bearer token's owner use the API, for this request only: no session is made, no cookie
 * read.
 */
public class ApiTokenFilter extends HttpFilter {

  private static final Set<String> OPEN = Set.of("/api/v1/health", "/api/v1/openapi");
  private static final String SCHEME = "Bearer ";

  @Inject private transient AccessControl access;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OPEN.contains(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    Subject subject = authenticated(request);
    if (subject == null) {
      refuse(response);
      return;
    }
    SubjectThreadState state = new SubjectThreadState(subject);
    state.bind();
    try {
      chain.doFilter(request, response);
    } finally {
      state.clear();
    }
  }

  private Subject authenticated(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    try {
      return access.subjectOf(header.substring(SCHEME.length()).strip());
    } catch (AuthenticationException e) {
      return null;
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"quittance\"");
    ProblemDocument problem =
        ProblemDocument.of(401, "unauthenticated", "A valid bearer token is needed.");
    problem.writeTo(response);
  }
}
