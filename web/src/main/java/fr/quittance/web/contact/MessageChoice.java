package fr.quittance.web.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.Purpose;
import fr.quittance.contact.SendMessage;
import fr.quittance.contact.TemplateRow;
import fr.quittance.kernel.id.FileId;
import java.util.List;

/**
 * A template with its channel, as one choice of a list: {@code SMS:REMINDER}.
 *
 * @param value what the page sends back
 */
public record MessageChoice(String value, Channel channel, String template) {

  static MessageChoice of(TemplateRow row) {
    return new MessageChoice(row.channel() + ":" + row.code(), row.channel(), row.code());
  }

  /** The choices there are: templates that a person sends, one for all languages. */
  static List<MessageChoice> among(List<TemplateRow> templates) {
    return templates.stream()
        .filter(row -> row.purpose() != Purpose.REPLY)
        .map(MessageChoice::of)
        .distinct()
        .toList();
  }

  static SendMessage command(FileId file, String value) {
    int colon = value.indexOf(':');
    return new SendMessage(
        file, Channel.valueOf(value.substring(0, colon)), value.substring(colon + 1));
  }
}
