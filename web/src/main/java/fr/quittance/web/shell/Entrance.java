package fr.quittance.web.shell;

import fr.quittance.identity.Origin;
import fr.quittance.identity.SignIns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What follows each step of signing in. */
@RequestScoped
public class Entrance {

  static final String SECOND_STEP = "/second-factor.xhtml";

  @Inject private Messages messages;
  @Inject private HttpServletRequest request;

  public Origin origin() {
    return new Origin(request.getRemoteAddr(), request.getHeader("User-Agent"));
  }

  /**
   * Goes on under a new session id, so that an id known before is worth nothing: to where the user
   * wanted to be, or to the second step; or says why not.
   */
  void follow(SignIns.Result result, String from, String refusal) throws IOException {
    switch (result) {
      case WELCOME -> goOn(target(from));
      case CODE_NEEDED -> goOn(SECOND_STEP + SignInRedirect.fromParameter(from));
      case LOCKED -> refuse("shell.signIn.locked");
      case REFUSED -> refuse(refusal);
    }
  }

  private void goOn(String page) throws IOException {
    request.changeSessionId();
    FacesContext.getCurrentInstance().getExternalContext().redirect(page);
  }

  private static String target(String from) {
    String home = HomeServlet.homeOfCaller();
    boolean mine =
        Paths.isOwnPage(from) && from.startsWith(home.substring(0, home.indexOf('/', 1) + 1));
    return mine ? from : home;
  }

  private void refuse(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.get(key), null));
  }
}
