package fr.quittance.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;

/** Ends the session. Only by POST: a link on another site cannot sign anybody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityUtils.getSubject().logout();
    response.sendRedirect(SignInRedirect.PAGE + "?out");
  }
}
