package fr.quittance.web.extranet;

import fr.quittance.extranet.CreditorEvent;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Codes in words for creditors; a code without a word is shown as it is rather than lost. */
@Named
@RequestScoped
public class ExtranetWords {

  @Inject private Messages messages;

  public String event(CreditorEvent event) {
    String what =
        word(
            "extranet.event." + event.source() + "." + event.code(),
            "extranet.event." + event.source());
    return event.channel() == null
        ? what
        : what + " – " + word("extranet.channel." + event.channel(), null);
  }

  /** The values of a row that was not taken, as they were read. */
  public String cells(PlacedRow row) {
    return String.join(" ; ", row.cells());
  }

  private String word(String key, String otherwise) {
    if (messages.containsKey(key) || otherwise == null) {
      return messages.containsKey(key)
          ? messages.get(key)
          : key.substring(key.lastIndexOf('.') + 1);
    }
    return messages.get(otherwise);
  }
}
