package fr.quittance.web.shell;

import fr.quittance.identity.FrontDoor;
import fr.quittance.identity.Visit;
import fr.quittance.kernel.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;

/**
 * Holds {@link PageRules} for every page, and sends the unknown to sign in and back again. A
 * session ended elsewhere, and that of somebody shut out, is over at the first page it asks for.
 */
public class PageAccessFilter extends HttpFilter {

  @Inject private transient FrontDoor door;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = Paths.of(request);
    if (Paths.isStateless(request) || PageRules.isPublic(path)) {
      chain.doFilter(request, response);
      return;
    }
    Subject subject = SecurityUtils.getSubject();
    Optional<Visit> visit = visit(subject);
    Caller caller = visit.map(Visit::caller).orElse(null);
    boolean enrolmentDue = visit.map(Visit::enrolmentDue).orElse(false);
    switch (PageRules.decide(path, caller, enrolmentDue, subject::isPermitted)) {
      case LET_IN -> chain.doFilter(request, response);
      case REFUSE -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case ENROL -> SignInRedirect.sendTo(PageRules.accountPage(caller), request, response);
      case SIGN_IN -> SignInRedirect.send(request, response);
    }
  }

  /** The person of the session as of now, unless given other rights since it began. */
  private Optional<Visit> visit(Subject subject) {
    if (!subject.isAuthenticated()) {
      return Optional.empty();
    }
    Caller caller = subject.getPrincipals().oneByType(Caller.class);
    Optional<Visit> visit = door.visit().filter(known -> sameRights(known.caller(), caller));
    if (visit.isEmpty()) {
      door.signOut();
    }
    return visit;
  }

  private static boolean sameRights(Caller a, Caller b) {
    return Objects.equals(a.userId(), b.userId())
        && a.role().equals(b.role())
        && Objects.equals(a.creditorId(), b.creditorId());
  }
}
