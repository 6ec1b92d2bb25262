package fr.quittance.ledger;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.ledger.store.BalanceStore;
import fr.quittance.ledger.store.PlacedClaimStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Turns a whole placement into facts at once, however many claims it has. */
@Stateless
@RowScoped
public class ClaimFacts {

  private PlacedClaimStore store;
  private BalanceStore balances;
  private CallerContext callers;
  private Clock clock;

  public ClaimFacts() {}

  @Inject
  public ClaimFacts(
      PlacedClaimStore store, BalanceStore balances, CallerContext callers, Clock clock) {
    this.store = store;
    this.balances = balances;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Keeps one {@code CLAIM} fact per claim of the placement, from its issue date (absent: one year
   * before its due date); a {@code DIRECT_PAYMENT} without commission on that day for what the
   * creditor had already received; a {@code FORMAL_NOTICE} where the creditor had sent one; and
   * moves the projected balance of every file touched. To be called once, in the transaction that
   * wrote the claims.
   *
   * @return how many claims became facts
   */
  @RequiresPermissions("placement:write")
  public int recordPlaced(PlacementId placement) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Long actor = callers.current().userId();
    int claims = store.recordClaims(placement, now, actor);
    store.recordPaidBefore(placement, now, actor);
    store.recordFormalNotices(placement, now, actor);
    balances.project(placement, now, Paris.dayOf(now));
    return claims;
  }
}
