package fr.quittance.law;

import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Period;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.RowScoped;
import fr.quittance.law.calc.ProposalRules;
import fr.quittance.law.calc.RateLines;
import fr.quittance.law.calc.RateTerms;
import fr.quittance.law.store.LawProposals;
import fr.quittance.law.store.LawSnapshot;
import fr.quittance.law.store.LawTables;
import fr.quittance.law.store.LawVersions;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Proposed values of the law, what they would change, and what became of them. */
@Stateless
@RowScoped
public class LawProposalQueries {

  /** A round sum: what another claim bears is told by moving the point. */
  private static final Money SAMPLE = Money.eur("10000");

  @Inject private LawProposals proposals;
  @Inject private LawVersions versions;
  @Inject private LawTables tables;
  @Inject private CallerContext callers;

  /** Filters: {@code code}, {@code state} (exact). The latest first. */
  @RequiresPermissions("law:read")
  public Page<LawProposalRow> list(PageRequest request) {
    return proposals.list(request);
  }

  /**
   * @throws Problem 404 where there is no such proposal
   */
  @RequiresPermissions("law:read")
  public LawProposalRow byId(LawProposalId id) {
    return proposals.byId(id).orElseThrow(() -> Problem.notFound("Law proposal", id));
  }

  /** The proposal for the same first day that still waits, if any. */
  @RequiresPermissions("law:read")
  public Optional<LawProposalRow> waiting(LawSeries series, LocalDate from) {
    return proposals.waiting(series, from);
  }

  /** Whether the caller proposed it, and so may withdraw it and not decide. */
  @RequiresPermissions("law:read")
  public boolean isMine(LawProposalRow row) {
    Long user = callers.current().userId();
    return user != null && user == row.proposedBy();
  }

  /** What may be proposed. */
  @RequiresPermissions("law:read")
  public List<LawSeriesRow> series() {
    return versions.series().stream().filter(row -> row.series().proposable()).toList();
  }

  /** All rows that a series ever had, the latest start first. */
  @RequiresPermissions("law:read")
  public List<LawVersionRow> history(LawSeries series) {
    return versions.ofSeries(series);
  }

  /** What a value would change, before anybody has approved or even sent it. */
  @RequiresPermissions("law:read")
  public LawPreview preview(ProposeValue value) {
    LocalDate from = value.validFrom();
    Optional<LawParameterRow> counting = versions.inForce(value.series(), from);
    LawParameterRow before =
        counting.or(() -> versions.lastKnown(value.series(), from)).orElse(null);
    Period period = HalfYear.of(from).period();
    return new LawPreview(
        before,
        counting.isEmpty(),
        before != null && before.validFrom().equals(from),
        before != null && ProposalRules.sameValue(value, before),
        SAMPLE,
        new Period(from, period.to()),
        lines(value, before, new Period(from, period.to())));
  }

  private List<RateLine> lines(ProposeValue value, LawParameterRow before, Period period) {
    if (value.number() == null) {
      return List.of();
    }
    BigDecimal old = before == null ? null : before.number();
    return new RateLines(SAMPLE, period, old, value.number())
        .of(value.series(), terms(value.validFrom()));
  }

  private RateTerms terms(LocalDate on) {
    LawSnapshot law = tables.current();
    return new RateTerms(
        number(law, LawCode.LATE_PAYMENT_FLOOR, "", on),
        number(law, LawCode.LATE_PAYMENT_MARGIN, "BUSINESS", on),
        number(law, LawCode.LATE_PAYMENT_MARGIN, "PUBLIC", on));
  }

  private static BigDecimal number(LawSnapshot law, LawCode code, String category, LocalDate on) {
    return law.number(code, category, on).map(LawNumber::value).orElse(null);
  }
}
