package fr.quittance.web.shell;

import fr.quittance.identity.FrontDoor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session. Only by POST: a link on another site cannot sign anybody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  @Inject private transient FrontDoor door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.signOut();
    response.sendRedirect(SignInRedirect.PAGE + "?out");
  }
}
