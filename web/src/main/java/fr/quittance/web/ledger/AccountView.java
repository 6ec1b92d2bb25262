package fr.quittance.web.ledger;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FactId;
import fr.quittance.ledger.Balance;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactQueries;
import fr.quittance.ledger.FactRow;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.FileSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The account of a file: its facts, and its balance as of any day and any state of knowledge. */
@Named
@ViewScoped
public class AccountView implements Serializable {

  @Inject private transient FileQueries files;
  @Inject private transient BalanceQueries balances;
  @Inject private transient FactQueries factQueries;
  @Inject private transient Clock clock;

  private transient FileSheet sheet;
  private transient Balance balance;
  private transient List<FactRow> facts;
  private transient List<ClaimRow> claims;
  private transient Map<ClaimId, String> claimRefs;
  private String file;
  private LocalDate asOf;
  private LocalDate knownOn;

  /** Forgets what was read, so that the page shows what has just been chosen or written. */
  public void refresh() {
    balance = null;
    facts = null;
  }

  public FileSheet getSheet() {
    if (sheet == null) {
      sheet = files.byRef(file);
    }
    return sheet;
  }

  public Balance getBalance() {
    if (balance == null) {
      balance = balances.balance(getSheet().id(), asOf, knownAt());
    }
    return balance;
  }

  /** The end of the day up to which facts are known; null for all that is known now. */
  private Instant knownAt() {
    if (knownOn == null) {
      return null;
    }
    ZonedDateTime nextDay = knownOn.plusDays(1).atStartOfDay(Paris.ZONE);
    Instant end = nextDay.toInstant().minusNanos(1000);
    Instant now = clock.instant();
    return end.isBefore(now) ? end : now;
  }

  public List<FactRow> getFacts() {
    if (facts == null) {
      facts = factQueries.facts(getSheet().id());
    }
    return facts;
  }

  public List<ClaimRow> getClaims() {
    if (claims == null) {
      claims = files.claims(getSheet().id());
    }
    return claims;
  }

  /** The creditor's reference of a claim. */
  public String claim(ClaimId id) {
    if (claimRefs == null) {
      claimRefs = new HashMap<>();
      getClaims().forEach(claim -> claimRefs.put(claim.id(), claim.ref()));
    }
    return id == null ? "" : claimRefs.getOrDefault(id, id.toString());
  }

  /** What a payment was, for the allocation that names it. */
  public FactRow fact(FactId id) {
    return getFacts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElse(null);
  }

  /** Whether a fact counts in the balance that is shown. */
  public boolean counts(FactRow fact) {
    return !fact.effectiveOn().isAfter(getBalance().asOf())
        && !fact.recordedAt().isAfter(getBalance().knownAt());
  }

  public String getFile() {
    return file;
  }

  public void setFile(String file) {
    this.file = file;
  }

  public LocalDate getAsOf() {
    return asOf;
  }

  public void setAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  public LocalDate getKnownOn() {
    return knownOn;
  }

  public void setKnownOn(LocalDate knownOn) {
    this.knownOn = knownOn;
  }
}
