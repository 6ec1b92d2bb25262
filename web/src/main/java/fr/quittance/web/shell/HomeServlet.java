package fr.quittance.web.shell;

import fr.quittance.kernel.Caller;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;

/** The bare address leads everybody to his own home. */
@WebServlet("")
public class HomeServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(homeOfCaller());
  }

  static String homeOfCaller() {
    if (!SecurityUtils.getSubject().isAuthenticated()) {
      return SignInRedirect.PAGE;
    }
    Caller caller = SecurityUtils.getSubject().getPrincipals().oneByType(Caller.class);
    return caller.isCreditor() ? Section.EXTRANET_HOME.getPage() : Section.HOME.getPage();
  }
}
