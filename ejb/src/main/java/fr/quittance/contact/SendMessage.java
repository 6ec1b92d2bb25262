package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.kernel.id.FileId;
import java.util.Objects;

/**
 * Command: write to the debtor of a file.
 *
 * @param template code of a template that exists for the channel
 */
public record SendMessage(FileId file, Channel channel, String template) {

  public SendMessage {
    Objects.requireNonNull(file, "file");
  }
}
