package fr.quittance.web.identity;

import fr.quittance.identity.FrontDoor;
import fr.quittance.identity.LinkHolder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The page that a link opens: its holder chooses a password, and signs in with it. */
@Named
@RequestScoped
public class ChoosePasswordView {

  @Inject private FrontDoor door;
  @Inject private HttpServletRequest request;

  private String password;
  private Optional<LinkHolder> holder;

  public String choose() {
    door.choosePassword(getToken(), password);
    return "/login.xhtml?chosen=1&faces-redirect=true";
  }

  /** Whom the link is for; null once it is worth nothing. */
  public LinkHolder getHolder() {
    if (holder == null) {
      holder = door.holderOf(getToken());
    }
    return holder.orElse(null);
  }

  /** Straight from the request: whether there is a form depends on it before a model is filled. */
  public String getToken() {
    return request.getParameter("token");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
