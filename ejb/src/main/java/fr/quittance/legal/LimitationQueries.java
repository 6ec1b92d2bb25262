package fr.quittance.legal;

import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.FileId;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawNumber;
import fr.quittance.law.LawQueries;
import fr.quittance.ledger.BalanceQueries;
import fr.quittance.ledger.FactQueries;
import fr.quittance.legal.calc.Limitation;
import fr.quittance.legal.calc.LimitationPeriods;
import fr.quittance.legal.calc.LimitationPeriods.Period;
import fr.quittance.legal.calc.LimitedClaim;
import fr.quittance.portfolio.ClaimRow;
import fr.quittance.portfolio.DebtorKind;
import fr.quittance.portfolio.FileQueries;
import fr.quittance.portfolio.OpenClaims;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Until when the claims of a file can be sued for. */
@Stateless
@RowScoped
public class LimitationQueries {

  /** A house rule: within this time somebody should know. */
  private static final int NEAR_MONTHS = 6;

  private FileQueries files;
  private FactQueries facts;
  private BalanceQueries balances;
  private LawQueries law;
  private Clock clock;

  public LimitationQueries() {}

  @Inject
  public LimitationQueries(
      FileQueries files, FactQueries facts, BalanceQueries balances, LawQueries law, Clock clock) {
    this.files = files;
    this.facts = facts;
    this.balances = balances;
    this.law = law;
    this.clock = clock;
  }

  /** Each claim on which something is still due, the most pressing first. */
  @RequiresPermissions("fact:read")
  public List<ClaimLimitation> of(FileId file) {
    LocalDate today = Paris.today(clock);
    DebtorKind debtor = files.byId(file).debtorKind();
    OpenClaims open = new OpenClaims(balances.current(file));
    LimitationEvents events = new LimitationEvents(facts.facts(file), today);
    return files.claims(file).stream()
        .filter(claim -> open.isOpen(claim.id()))
        .map(claim -> limitation(claim, debtor, events))
        .sorted(Comparator.comparing(ClaimLimitation::presses))
        .toList();
  }

  private ClaimLimitation limitation(ClaimRow claim, DebtorKind debtor, LimitationEvents events) {
    Optional<TimeBar> bar =
        Limitation.of(
            new LimitedClaim(claim.nature().name(), debtor.name(), claim.dueDate()),
            events.of(claim.id()),
            this::periods);
    return new ClaimLimitation(
        claim.id(),
        claim.documentNo() == null ? claim.ref() : claim.documentNo(),
        claim.dueDate(),
        bar.map(known -> state(known, events.today())).orElse(LimitationState.UNKNOWN),
        bar.orElse(null));
  }

  private static LimitationState state(TimeBar bar, LocalDate today) {
    if (!today.isBefore(bar.barredFrom())) {
      return LimitationState.BARRED;
    }
    return today.isBefore(bar.lastDay().minusMonths(NEAR_MONTHS))
        ? LimitationState.RUNNING
        : LimitationState.NEAR;
  }

  private LimitationPeriods periods(LocalDate on) {
    return new LimitationPeriods(
        law.numbers(LawCode.LIMITATION, on).stream().map(LimitationQueries::period).toList());
  }

  private static Period period(LawNumber row) {
    return new Period(row.category(), row.value().intValueExact(), row.source());
  }
}
