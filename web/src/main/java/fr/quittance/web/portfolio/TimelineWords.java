package fr.quittance.web.portfolio;

import fr.quittance.kernel.Money;
import fr.quittance.portfolio.TimelineEntry;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** What happened to a file, in words. */
@Named
@RequestScoped
public class TimelineWords {

  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("NOTE_ADDED", "DOCUMENT_ADDED", "HOLD_PLACED", "FIRST_LETTER_SENT");

  @Inject private Messages messages;
  @Inject private Formats formats;

  /**
   * Contacts have their own list, and the journal repeats what notes, documents, holds and facts
   * tell better; of the rest, only what has words is shown.
   */
  public boolean worthTelling(TimelineEntry entry) {
    return switch (entry.source()) {
      case "OUTCOME", "MESSAGE", "LETTER" -> false;
      case "ATTEMPT" -> "REFUSED".equals(entry.code());
      case "JOURNAL" ->
          !TOLD_ELSEWHERE.contains(entry.code())
              && messages.containsKey("portfolio.timeline.JOURNAL." + entry.code());
      default -> true;
    };
  }

  /** What an entry of the timeline says, in words; a code without words is shown as it is. */
  public String said(TimelineEntry entry) {
    String key = "portfolio.timeline." + entry.source() + "." + entry.code();
    return messages.containsKey(key)
        ? messages.get(key)
        : messages.of("portfolio.timeline", entry.source());
  }

  /** What distinguishes this entry from others of its kind: the note's text, the sum, the name. */
  public String particulars(TimelineEntry entry) {
    Map<String, Object> details = entry.details();
    return switch (entry.source()) {
      case "NOTE" -> "« " + details.get("text") + " »";
      case "FACT" ->
          details.get("amount") == null
              ? ""
              : formats.money(
                  Money.of(
                      new BigDecimal(details.get("amount").toString()),
                      details.get("currency").toString()));
      case "DOCUMENT" -> String.valueOf(details.get("fileName"));
      case "HOLD" -> messages.of("compliance.hold", entry.code());
      default -> "";
    };
  }
}
