package fr.quittance.web.portfolio;

import fr.quittance.contact.ContactQueries;
import fr.quittance.contact.ContactRow;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.portfolio.AddNote;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileService;
import fr.quittance.portfolio.FileSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * One file on one screen: who, how much, what happened. What is shown is read anew at each request.
 */
@Named
@ViewScoped
public class FileView implements Serializable {

  private static final int LAST_CONTACTS = 8;

  @Inject private FileQueries files;
  @Inject private FileService service;
  @Inject private BalanceQueries balances;
  @Inject private ContactQueries contacts;

  private String ref;
  private String note;
  private transient FileSheet sheet;
  private transient Balance balance;
  private transient List<ClaimRow> claims;
  private transient List<ContactRow> lastContacts;

  public void load() {
    getSheet();
  }

  /** What was read for an action is read anew for the picture after it. */
  public void forget() {
    sheet = null;
    balance = null;
    claims = null;
    lastContacts = null;
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
