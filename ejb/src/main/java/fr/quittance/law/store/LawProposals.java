package fr.quittance.law.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.law.LawCode;
import fr.quittance.law.LawProposalId;
import fr.quittance.law.LawProposalRow;
import fr.quittance.law.LawSeries;
import fr.quittance.law.ProposalState;
import fr.quittance.law.ProposeValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Proposed values and what became of them. Rows are only ever appended. */
@ApplicationScoped
public class LawProposals {

  private static final String STATE = "coalesce(d.outcome, 'WAITING')";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected LawProposals() {}

  public LawProposals(EntityManager em) {
    this.em = em;
  }

  public LawProposalId add(ProposeValue value, String unit, Long proposedBy, Instant at) {
    Query insert =
        em.createNativeQuery(
                "insert into law_proposal (code, category, valid_from, valid_to, number, text,"
                    + " unit, source, checked_on, why, proposed_by, proposed_at) values (?, ?, ?,"
                    + " cast(? as date), cast(? as numeric), cast(? as text), cast(? as text), ?, ?,"
                    + " ?, ?, ?) returning id")
            .setParameter(1, value.series().code().name())
            .setParameter(2, value.series().category())
            .setParameter(3, value.validFrom())
            .setParameter(4, value.validTo())
            .setParameter(5, value.number())
            .setParameter(6, value.text())
            .setParameter(7, unit)
            .setParameter(8, value.source())
            .setParameter(9, value.checkedOn())
            .setParameter(10, value.why())
            .setParameter(11, proposedBy)
            .setParameter(12, Columns.of(at));
    return new LawProposalId(GeneratedId.of(insert).orElseThrow());
  }

  /** Makes the proposed value a row of the law tables, known from that instant on. */
  public long enact(LawProposalId id, Instant at) {
    Query insert =
        em.createNativeQuery(
                "insert into law_parameter (code, category, valid_from, valid_to, number, text,"
                    + " unit, source, checked_on, recorded_at) select code, category, valid_from,"
                    + " valid_to, number, text, unit, source, checked_on, cast(? as timestamptz)"
                    + " from law_proposal where id = ? returning id")
            .setParameter(1, Columns.of(at))
            .setParameter(2, id.value());
    return GeneratedId.of(insert).orElseThrow();
  }

  /**
   * Keeps what became of a proposal; false where somebody decided before.
   *
   * @param parameter row that an approval made, else null
   */
  public boolean decide(
      LawProposalId id, ProposalState outcome, Long by, Instant at, String reason, Long parameter) {
    return em.createNativeQuery(
                "insert into law_decision (proposal_id, outcome, decided_by, decided_at, reason,"
                    + " parameter_id) values (?, ?, ?, ?, cast(? as text), cast(? as bigint))"
                    + " on conflict (proposal_id) do nothing")
            .setParameter(1, id.value())
            .setParameter(2, outcome.name())
            .setParameter(3, by)
            .setParameter(4, Columns.of(at))
            .setParameter(5, reason)
            .setParameter(6, parameter)
            .executeUpdate()
        == 1;
  }

  public Optional<LawProposalRow> byId(LawProposalId id) {
    return rows().where("p.id = ?", id.value()).first();
  }

  /** The proposal for the same first day that still waits, if any. */
  public Optional<LawProposalRow> waiting(LawSeries series, LocalDate from) {
    return rows()
        .where("p.code = ? and p.category = ?", series.code(), series.category())
        .where("p.valid_from = ?", from)
        .where(STATE + " = ?", ProposalState.WAITING)
        .first();
  }

  public Page<LawProposalRow> list(PageRequest request) {
    return rows()
        .whereGiven("p.code = ?", request.filter("code"))
        .whereGiven(STATE + " = ?", request.filter("state"))
        .sortable("code", "p.code")
        .sortable("validFrom", "p.valid_from")
        .sortable("proposedAt", "p.proposed_at")
        .sortable("decidedAt", "d.decided_at")
        .orderBy("p.id desc")
        .page(request);
  }

  private RowQuery<LawProposalRow> rows() {
    return new RowQuery<>(
        em,
        "p.id, p.code, p.category, p.valid_from, p.valid_to, p.number, p.text, p.source,"
            + " p.checked_on, p.why, p.unit, p.proposed_by, a.display_name, p.proposed_at, "
            + STATE
            + ", b.display_name, d.decided_at, d.reason",
        "law_proposal p left join law_decision d on d.proposal_id = p.id"
            + " left join app_user a on a.id = p.proposed_by"
            + " left join app_user b on b.id = d.decided_by",
        LawProposals::row);
  }

  private static LawProposalRow row(SqlRow row) {
    return new LawProposalRow(
        new LawProposalId(row.count()),
        value(row),
        row.text(),
        row.count(),
        row.text(),
        row.instant(),
        row.oneOf(ProposalState.class),
        row.text(),
        row.instant(),
        row.text());
  }

  private static ProposeValue value(SqlRow row) {
    return new ProposeValue(
        new LawSeries(row.oneOf(LawCode.class), row.text()),
        row.date(),
        row.date(),
        row.decimal(),
        row.text(),
        row.text(),
        row.date(),
        row.text());
  }
}
