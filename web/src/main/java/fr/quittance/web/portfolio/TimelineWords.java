package fr.quittance.web.portfolio;

import fr.quittance.compliance.HoldQueries;
import fr.quittance.compliance.HoldReason;
import fr.quittance.kernel.Money;
import fr.quittance.portfolio.TimelineEntry;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened to a file, in words. */
@Named
@RequestScoped
public class TimelineWords {

  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          "NOTE_ADDED",
          "DOCUMENT_ADDED",
          "HOLD_PLACED",
          "FACT_RECORDED",
          "FIRST_LETTER_SENT",
          "CALL_CONCLUDED",
          "CONTACT_ATTEMPTED",
          "VISIT_REPORTED",
          "CORRESPONDENCE_RECEIVED");

  @Inject private Messages messages;
  @Inject private Formats formats;
  @Inject private HoldQueries holds;

  private Map<String, String> holdNames;

  /**
   * Contacts have their own list, and the journal repeats what notes, documents, holds and facts
   * tell better; of the rest, only what has words is shown.
   */
  public boolean worthTelling(TimelineEntry entry) {
    return switch (entry.source()) {
      case "OUTCOME", "MESSAGE", "LETTER" -> false;
      case "ATTEMPT" -> "REFUSED".equals(entry.code());
      default -> hasWords(entry);
    };
  }

  /** Whether nothing else of the story tells the same, and there is something to say. */
  public boolean hasWords(TimelineEntry entry) {
    return !"JOURNAL".equals(entry.source())
        || !TOLD_ELSEWHERE.contains(entry.code())
            && messages.containsKey("portfolio.timeline.JOURNAL." + entry.code());
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
      case "NOTE" -> quoted(details.get("text"));
      case "FACT" -> sum(details);
      case "JOURNAL" -> sum(details);
      case "DOCUMENT" -> text(details.get("fileName"));
      case "HOLD" -> holdName(entry.code());
      case "OUTCOME" -> messages.of("queue.mechanism", details.get("mechanism"));
      case "MESSAGE" ->
          messages.of("portfolio.channel", details.get("channel"))
              + ", "
              + messages.of("portfolio.template", details.get("template"));
      case "VISIT" -> visit(details);
      case "CORRESPONDENCE" ->
          messages.with(
              "portfolio.timeline.from", text(details.get("sender")), text(details.get("subject")));
      default -> "";
    };
  }

  private String holdName(String reason) {
    if (holdNames == null) {
      holdNames =
          holds.reasons().stream().collect(Collectors.toMap(HoldReason::code, HoldReason::label));
    }
    return holdNames.getOrDefault(reason, "");
  }

  private String visit(Map<String, Object> details) {
    String where =
        messages.with(
            "portfolio.timeline.visited",
            formats.date(LocalDate.parse(text(details.get("on")))),
            text(details.get("place")),
            messages.of("portfolio.met", details.get("met")));
    return details.get("text") == null ? where : where + " " + quoted(details.get("text"));
  }

  private String sum(Map<String, Object> details) {
    return details.get("amount") == null || details.get("currency") == null
        ? ""
        : formats.money(
            Money.of(new BigDecimal(text(details.get("amount"))), text(details.get("currency"))));
  }

  private static String quoted(Object said) {
    return "« " + said + " »";
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
