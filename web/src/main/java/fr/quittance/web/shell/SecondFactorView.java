package fr.quittance.web.shell;

import fr.quittance.identity.FrontDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The second step of signing in: a code. */
@Named
@RequestScoped
public class SecondFactorView {

  @Inject private FrontDoor door;
  @Inject private Entrance entrance;

  private String code;
  private String from;

  /** Back to the password for who never gave one here, or waited too long. */
  public String load() {
    return door.awaitsCode() ? null : SignInRedirect.PAGE + "?faces-redirect=true";
  }

  public void prove() throws IOException {
    entrance.follow(door.byCode(code, entrance.origin()), from, "shell.secondFactor.refused");
    code = null;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }
}
