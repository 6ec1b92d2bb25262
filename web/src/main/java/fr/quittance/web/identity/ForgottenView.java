package fr.quittance.web.identity;

import fr.quittance.identity.FrontDoor;
import fr.quittance.web.shell.Entrance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for another password. The answer is the same whoever asks, for whatever name. */
@Named
@RequestScoped
public class ForgottenView {

  @Inject private FrontDoor door;
  @Inject private Entrance entrance;

  private String who;
  private boolean asked;

  public void ask() {
    door.forgotten(who.strip(), entrance.origin().address());
    asked = true;
  }

  public boolean isAsked() {
    return asked;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }
}
