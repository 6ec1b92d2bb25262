package fr.quittance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The number under which a fault was logged, for the page that apologises. */
@Named
@RequestScoped
public class IncidentView {

  static final String ATTRIBUTE = "quittance.incident";

  private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{8}");

  @Inject private HttpServletRequest request;

  private String number;

  /** Logs the fault here where nobody has done so before. */
  public String getNumber() {
    if (number == null) {
      number = known();
    }
    return number;
  }

  private String known() {
    if (request.getAttribute(ATTRIBUTE) instanceof String logged) {
      return logged;
    }
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
      return Incident.log(thrown);
    }
    String named = request.getParameter("incident");
    return named != null && NUMBER.matcher(named).matches() ? named : "";
  }
}
