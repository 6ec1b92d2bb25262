package fr.quittance.web.contact;

import fr.quittance.compliance.RuleVerdict;
import fr.quittance.contact.MessagePreview;
import fr.quittance.contact.MessageService;
import fr.quittance.contact.OutboxQueries;
import fr.quittance.contact.SentMessage;
import fr.quittance.kernel.id.FileId;
import fr.quittance.web.shell.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes to the debtor of a file: choose, read what it will say, see what the gate says, send. */
@Named
@ViewScoped
public class SendMessageView implements Serializable {

  @Inject private transient OutboxQueries outbox;
  @Inject private transient MessageService messages;
  @Inject private transient Messages texts;

  private String choice;
  private transient MessagePreview preview;

  public List<MessageChoice> getChoices() {
    return MessageChoice.among(outbox.templates());
  }

  /** What the chosen message would say about the file; null before a choice. */
  public MessagePreview preview(FileId file) {
    if (choice == null || file == null) {
      return null;
    }
    if (preview == null) {
      preview = outbox.preview(MessageChoice.command(file, choice));
    }
    return preview;
  }

  public List<RuleVerdict> blocking(FileId file) {
    MessagePreview shown = preview(file);
    return shown == null ? List.of() : shown.decision().blocking();
  }

  public void send(FileId file) {
    SentMessage sent = messages.send(MessageChoice.command(file, choice));
    boolean failed = sent.error() != null;
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                failed ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO,
                texts.with(
                    "contact.sent." + sent.state(), failed ? sent.error() : sent.id().toString()),
                null));
    choice = null;
    preview = null;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    preview = null;
    this.choice = choice;
  }
}
