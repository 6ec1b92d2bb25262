package fr.quittance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.LockedAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

  @Inject private Messages messages;
  @Inject private HttpServletRequest request;

  private String login;
  private String password;
  private String from;

  /** Signs in under a new session id, and goes where the user wanted to be. */
  public void signIn() throws IOException {
    try {
      SecurityUtils.getSubject().login(new UsernamePasswordToken(login, password));
    } catch (LockedAccountException e) {
      refuse("shell.signIn.locked");
      return;
    } catch (AuthenticationException e) {
      refuse("shell.signIn.refused");
      return;
    }
    request.changeSessionId();
    FacesContext.getCurrentInstance().getExternalContext().redirect(target());
  }

  private String target() {
    String home = HomeServlet.homeOfCaller();
    boolean mine =
        Paths.isOwnPage(from) && from.startsWith(home.substring(0, home.indexOf('/', 1) + 1));
    return mine ? from : home;
  }

  private void refuse(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.get(key), null));
  }

  public boolean isSignedOut() {
    return request.getParameterMap().containsKey("out");
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
