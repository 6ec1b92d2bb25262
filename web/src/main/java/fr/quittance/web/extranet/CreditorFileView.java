package fr.quittance.web.extranet;

import fr.quittance.extranet.CreditorEvent;
import fr.quittance.extranet.ExtranetQueries;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One file as its creditor sees it. What is shown is read anew at each request. */
@Named
@ViewScoped
public class CreditorFileView implements Serializable {

  private static final int LAST_EVENTS = 100;

  @Inject private FileQueries files;
  @Inject private BalanceQueries balances;
  @Inject private ExtranetQueries extranet;

  private String ref;
  private transient FileSheet sheet;
  private transient Balance balance;
  private transient List<ClaimRow> claims;
  private transient List<CreditorEvent> events;

  public void load() {
    getSheet();
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

  public List<CreditorEvent> getEvents() {
    if (events == null) {
      events = extranet.events(getSheet().id(), LAST_EVENTS);
    }
    return events;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
