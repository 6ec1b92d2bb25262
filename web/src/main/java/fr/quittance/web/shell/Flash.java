package fr.quittance.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** A word to the user that survives the redirect after a write. */
@RequestScoped
public class Flash {

  @Inject private Messages messages;

  /** Says "saved" on the given page and returns the outcome that leads there. */
  public String saved(String page) {
    return say("shell.saved", page);
  }

  /** Says the text of a key on the given page and returns the outcome that leads there. */
  public String say(String key, String page, Object... arguments) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, messages.with(key, arguments), null));
    return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
  }
}
