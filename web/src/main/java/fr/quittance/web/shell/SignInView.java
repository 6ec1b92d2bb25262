package fr.quittance.web.shell;

import fr.quittance.identity.FrontDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

  @Inject private FrontDoor door;
  @Inject private Entrance entrance;
  @Inject private HttpServletRequest request;

  private String login;
  private String password;
  private String from;

  /** Takes the password: then in, or on to the second factor. */
  public void signIn() throws IOException {
    entrance.follow(
        door.byPassword(login, password, entrance.origin()), from, "shell.signIn.refused");
  }

  public boolean isSignedOut() {
    return request.getParameterMap().containsKey("out");
  }

  /** Comes from choosing a password. */
  public boolean isPasswordChosen() {
    return request.getParameterMap().containsKey("chosen");
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
