package fr.quittance.web.shell;

import fr.quittance.kernel.Problem;
import fr.quittance.web.api.Causes;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.UnauthenticatedException;

/**
 * The one place where a screen's exception becomes something a person can act on: a message on the
 * page, a page of its own, or a number to quote.
 */
final class PageExceptionHandler extends ExceptionHandlerWrapper {

  PageExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      if (!faces.getResponseComplete()) {
        tell(faces, thrown);
      }
    }
    getWrapped().handle();
  }

  private static void tell(FacesContext faces, Throwable thrown) {
    Throwable told = Causes.told(thrown);
    try {
      if (Causes.find(thrown, ViewExpiredException.class).isPresent()) {
        reload(faces);
      } else if (told instanceof Problem problem) {
        tellProblem(faces, problem);
      } else if (told instanceof UnauthenticatedException) {
        reload(faces);
      } else if (told instanceof AuthorizationException) {
        show(faces, 403, null);
      } else if (told instanceof OptimisticLockException) {
        tellProblem(faces, Problem.conflict("changed-meanwhile", "Changed in the meantime."));
      } else {
        show(faces, 500, Incident.log(thrown));
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }

  private static void tellProblem(FacesContext faces, Problem problem) throws IOException {
    if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      FacesProblems.show(faces, problem);
      faces.renderResponse();
      return;
    }
    switch (problem.kind()) {
      case NOT_FOUND -> show(faces, 404, null);
      case FORBIDDEN -> show(faces, 403, null);
      case CONFLICT -> show(faces, 409, null);
      default -> show(faces, 400, null);
    }
  }

  private static void show(FacesContext faces, int status, String incident) throws IOException {
    ExternalContext external = faces.getExternalContext();
    if (faces.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
      String number = incident == null ? "" : "?incident=" + incident;
      external.redirect("/error/" + pageOf(status) + ".xhtml" + number);
    } else {
      external.getRequestMap().put(IncidentView.ATTRIBUTE, incident);
      external.responseReset();
      external.responseSendError(status, null);
    }
    faces.responseComplete();
  }

  private static int pageOf(int status) {
    return List.of(403, 404, 409).contains(status) ? status : 500;
  }

  /** Opens the page anew; when the session is over, that leads through sign-in and back. */
  private static void reload(FacesContext faces) throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    String page = SignInRedirect.whereTheUserWas(request);
    external.getFlash().setKeepMessages(true);
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_WARN,
            FacesProblems.sentence(
                "view-expired",
                List.of(),
                "The page had expired and was opened anew.",
                external.getRequestLocale()),
            null));
    external.redirect(Paths.isOwnPage(page) ? page : "/");
    faces.responseComplete();
  }
}
