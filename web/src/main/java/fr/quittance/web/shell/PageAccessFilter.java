package fr.quittance.web.shell;

import fr.quittance.identity.SignIns;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.SystemCalls;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;

/** Holds {@link PageRules} for every page, and sends the unknown to sign in and back again. */
public class PageAccessFilter extends HttpFilter {

  private static final String CHECKED_AT = PageAccessFilter.class.getName();
  private static final Duration TRUSTED = Duration.ofSeconds(30);

  @Inject private transient SignIns signIns;
  @Inject private transient SystemCalls systemCalls;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Paths.isStateless(request)) {
      chain.doFilter(request, response);
      return;
    }
    Subject subject = SecurityUtils.getSubject();
    Caller caller = welcomeCaller(subject, request);
    switch (PageRules.decide(Paths.of(request), caller, subject::isPermitted)) {
      case LET_IN -> chain.doFilter(request, response);
      case REFUSE -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case SIGN_IN -> SignInRedirect.send(request, response);
    }
  }

  /** The caller, unless shut out or given another role since the session began. */
  private Caller welcomeCaller(Subject subject, HttpServletRequest request) {
    if (!subject.isAuthenticated()) {
      return null;
    }
    Caller caller = subject.getPrincipals().oneByType(Caller.class);
    HttpSession session = request.getSession(false);
    Instant now = clock.instant();
    if (session == null || isFresh(session, now)) {
      return caller;
    }
    Optional<Caller> known = systemCalls.call(() -> signIns.stillWelcome(caller.login()));
    if (known.isEmpty() || !sameRights(known.get(), caller)) {
      subject.logout();
      return null;
    }
    session.setAttribute(CHECKED_AT, now);
    return caller;
  }

  private static boolean isFresh(HttpSession session, Instant now) {
    return session.getAttribute(CHECKED_AT) instanceof Instant checked
        && Duration.between(checked, now).compareTo(TRUSTED) < 0;
  }

  private static boolean sameRights(Caller a, Caller b) {
    return a.role().equals(b.role()) && Objects.equals(a.creditorId(), b.creditorId());
  }
}
