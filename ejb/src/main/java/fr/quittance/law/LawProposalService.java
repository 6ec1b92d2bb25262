package fr.quittance.law;

import fr.quittance.audit.Journal;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.InputCheck;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.law.calc.ProposalRules;
import fr.quittance.law.store.LawProposals;
import fr.quittance.law.store.LawVersions;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Brings new values into the law tables: one person proposes, another one decides.
 *
 * <p>An approved value is known from the instant of its approval. What was computed as known before
 * stays as it was.
 */
@Stateless
@RowScoped
public class LawProposalService {

  private static final String CHAIN = "law";

  @Inject private LawProposals proposals;
  @Inject private LawVersions versions;
  @Inject private Journal journal;
  @Inject private CallerContext callers;
  @Inject private Clock clock;
  @Inject private Event<LawValueApproved> approvals;

  /**
   * Keeps a proposed value until somebody else has looked at it.
   *
   * @throws Problem 422 naming what is wrong with it, or {@code law-proposal-waiting} where a value
   *     for the same first day waits already
   */
  @RequiresPermissions("law:write")
  public LawProposalId propose(ProposeValue command) {
    new InputCheck().require("series", command.series()).done();
    LawSeriesRow series = known(command.series());
    check(command, series);
    if (proposals.waiting(command.series(), command.validFrom()).isPresent()) {
      throw Problem.conflict(
          "law-proposal-waiting", "A proposal for this first day waits for its decision already.");
    }
    LawProposalId id =
        proposals.add(tidy(command, series), series.unit(), person(), clock.instant());
    told("LAW_PROPOSED", id, command);
    return id;
  }

  /**
   * Makes a proposed value count.
   *
   * @throws Problem {@code law-own-proposal} to the one who proposed it, {@code law-decided} where
   *     somebody decided before
   */
  @RequiresPermissions("law:approve")
  public void approve(LawProposalId id) {
    LawProposalRow row = foreign(id);
    ProposeValue value = row.value();
    check(value, known(value.series()));
    Instant now = clock.instant();
    long parameter = proposals.enact(id, now);
    decided(row, ProposalState.APPROVED, now, null, parameter);
    approvals.fire(new LawValueApproved(value.series(), value.validFrom()));
  }

  /**
   * Refuses a proposed value.
   *
   * @throws Problem as {@link #approve} does, and where no reason is given
   */
  @RequiresPermissions("law:approve")
  public void reject(RejectProposal command) {
    new InputCheck().require("reason", command.reason()).done();
    LawProposalRow row = foreign(command.proposal());
    decided(row, ProposalState.REJECTED, clock.instant(), command.reason().strip(), null);
  }

  /**
   * Takes a proposal back.
   *
   * @throws Problem {@code law-foreign-proposal} to anybody but the one who proposed it
   */
  @RequiresPermissions("law:write")
  public void withdraw(LawProposalId id) {
    LawProposalRow row = waiting(id);
    if (row.proposedBy() != person()) {
      throw Problem.forbidden(
          "law-foreign-proposal", "Only who proposed a value takes it back; others reject it.");
    }
    decided(row, ProposalState.WITHDRAWN, clock.instant(), null, null);
  }

  private void check(ProposeValue command, LawSeriesRow series) {
    LawParameterRow before =
        command.validFrom() == null
            ? null
            : versions.inForce(command.series(), command.validFrom()).orElse(null);
    new ProposalRules(command, series, before, Paris.today(clock)).check();
  }

  private LawSeriesRow known(LawSeries series) {
    return versions.series().stream()
        .filter(row -> row.series().equals(series) && series.proposable())
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalidField(
                    "series", "law-series-unknown", "The law tables have no such value."));
  }

  private LawProposalRow waiting(LawProposalId id) {
    LawProposalRow row = proposals.byId(id).orElseThrow(() -> Problem.notFound("Law proposal", id));
    if (!row.waiting()) {
      throw alreadyDecided();
    }
    return row;
  }

  private LawProposalRow foreign(LawProposalId id) {
    LawProposalRow row = waiting(id);
    if (row.proposedBy() == person()) {
      throw Problem.forbidden(
          "law-own-proposal", "Somebody else than who proposed a value decides on it.");
    }
    return row;
  }

  private void decided(
      LawProposalRow row, ProposalState outcome, Instant at, String reason, Long parameter) {
    if (!proposals.decide(row.id(), outcome, person(), at, reason, parameter)) {
      throw alreadyDecided();
    }
    told("LAW_" + outcome, row.id(), row.value());
  }

  private void told(String action, LawProposalId id, ProposeValue value) {
    journal.general(
        CHAIN,
        action,
        Map.of(
            "proposal", id.value(),
            "code", value.series().code(),
            "category", value.series().category(),
            "validFrom", value.validFrom()));
  }

  /** Two people are two accounts: the system is none. */
  private long person() {
    Long user = callers.current().userId();
    if (user == null) {
      throw Problem.forbidden("law-needs-a-person", "Values of the law are people's to decide.");
    }
    return user;
  }

  private static Problem alreadyDecided() {
    return Problem.conflict("law-decided", "This proposal was decided already.");
  }

  /** Of number and text the one that the series has, without blanks around. */
  private static ProposeValue tidy(ProposeValue value, LawSeriesRow series) {
    return new ProposeValue(
        value.series(),
        value.validFrom(),
        value.validTo(),
        series.text() ? null : value.number(),
        series.text() ? value.text().strip() : null,
        value.source().strip(),
        value.checkedOn(),
        value.why().strip());
  }
}
