package fr.quittance.web.portfolio;

import fr.quittance.contact.ContactQueries;
import fr.quittance.contact.ContactRow;
import fr.quittance.kernel.Money;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.portfolio.AddNote;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.DocumentQueries;
import fr.quittance.portfolio.DocumentRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileService;
import fr.quittance.portfolio.FileSheet;
import fr.quittance.portfolio.PartySheet;
import fr.quittance.portfolio.TimelineEntry;
import fr.quittance.web.component.Formats;
import fr.quittance.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One file on one screen: who, how much, what happened. What is shown is read anew at each request.
 */
@Named
@ViewScoped
public class FileView implements Serializable {

  private static final int LAST_CONTACTS = 8;
  private static final int LAST_EVENTS = 50;
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of("NOTE_ADDED", "DOCUMENT_ADDED", "HOLD_PLACED", "FIRST_LETTER_SENT");

  @Inject private FileQueries files;
  @Inject private FileService service;
  @Inject private BalanceQueries balances;
  @Inject private ContactQueries contacts;
  @Inject private DocumentQueries documents;
  @Inject private Messages messages;
  @Inject private Formats formats;

  private String ref;
  private String note;
  private transient FileSheet sheet;
  private transient Balance balance;
  private transient List<PartySheet> parties;
  private transient List<ClaimRow> claims;
  private transient List<ContactRow> lastContacts;
  private transient List<TimelineEntry> timeline;
  private transient List<DocumentRow> kept;

  public void load() {
    getSheet();
  }

  /** What was read for an action is read anew for the picture after it. */
  public void forget() {
    sheet = null;
    balance = null;
    parties = null;
    claims = null;
    lastContacts = null;
    timeline = null;
    kept = null;
  }

  public FileSheet getSheet() {
    if (sheet == null) {
      sheet = files.byRef(ref);
    }
    return sheet;
  }

  public Balance getBalance() {
    if (balance == null) {
      balance = balances.current(getSheet().id());
    }
    return balance;
  }

  public List<PartySheet> getParties() {
    if (parties == null) {
      parties = files.parties(getSheet().id());
    }
    return parties;
  }

  public List<ClaimRow> getClaims() {
    if (claims == null) {
      claims = files.claims(getSheet().id());
    }
    return claims;
  }

  public List<ContactRow> getLastContacts() {
    if (lastContacts == null) {
      lastContacts = contacts.lastContacts(getSheet().id(), LAST_CONTACTS);
    }
    return lastContacts;
  }

  public List<TimelineEntry> getTimeline() {
    if (timeline == null) {
      Set<String> said =
          getLastContacts().stream()
              .map(ContactRow::note)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      timeline =
          files.timeline(getSheet().id(), null, LAST_EVENTS).items().stream()
              .filter(entry -> !said.contains(entry.details().get("text")))
              .filter(this::worthTelling)
              .toList();
    }
    return timeline;
  }

  public List<DocumentRow> getDocuments() {
    if (kept == null) {
      kept = documents.ofFile(getSheet().id());
    }
    return kept;
  }

  /**
   * Contacts have their own list, and the journal repeats what notes, documents, holds and facts
   * tell better; of the rest, only what has words is shown.
   */
  private boolean worthTelling(TimelineEntry entry) {
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
  public String words(TimelineEntry entry) {
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

  public void addNote() {
    service.note(new AddNote(getSheet().id(), note));
    note = null;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
