package fr.quittance.portfolio.store;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.PlacedRow;
import fr.quittance.portfolio.PlacementKind;
import fr.quittance.portfolio.PlacementReport;
import fr.quittance.portfolio.PlacementRow;
import fr.quittance.portfolio.PlacementSheet;
import fr.quittance.portfolio.RowStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Placements as they were loaded. */
@ApplicationScoped
public class Placements {

  private static final String ROW =
      "p.id, p.kind, m.ref, c.name, p.received_at, p.channel, p.file_name, p.received, p.accepted, p.rejected, p.duplicates,"
          + " u.display_name";
  private static final String SOURCE =
      "placement p join mandate m on m.id = p.mandate_id join creditor c on c.id = p.creditor_id"
          + " left join app_user u on u.id = p.user_id";
  static final String PLACED_ROW =
      "r.row_no, r.status, f.ref, r.claim_id, r.debtor, cast(r.problems as text), cast(r.cells as text)";
  private static final int MOST_CURRENCIES = 200;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Placements() {}

  Placements(EntityManager em) {
    this.em = em;
  }

  /** Placements under one mandate come one after the other. */
  public void lock(MandateId mandate) {
    em.createNativeQuery("select m.id from mandate m where m.id = ? for no key update")
        .setParameter(1, mandate.value())
        .getSingleResult();
  }

  public Optional<PlacementReport> report(MandateId mandate, byte[] fingerprint) {
    return new RowQuery<>(
            em,
            "p.id, p.received, p.accepted, p.rejected, p.duplicates",
            "placement p",
            row -> report(row).again())
        .where("p.mandate_id = ? and p.fingerprint = ?", mandate.value(), fingerprint)
        .first();
  }

  public Optional<PlacementReport> report(PlacementId id) {
    return new RowQuery<>(
            em,
            "p.id, p.received, p.accepted, p.rejected, p.duplicates",
            "placement p",
            Placements::report)
        .where("p.id = ?", id.value())
        .first();
  }

  public Page<PlacementRow> page(PageRequest request) {
    return new RowQuery<>(em, ROW, SOURCE, Placements::row)
        .whereContains("m.ref", request.filter("mandate"))
        .whereContains("c.name", request.filter("creditor"))
        .whereContains("p.file_name", request.filter("fileName"))
        .whereGiven("p.channel = ?", request.filter("channel"))
        .sortable("receivedAt", "p.received_at")
        .sortable("mandate", "m.ref")
        .sortable("creditor", "c.name")
        .sortable("received", "p.received")
        .sortable("rejected", "p.rejected")
        .orderBy("p.id desc")
        .page(request);
  }

  public Optional<PlacementSheet> sheet(PlacementId id) {
    return new RowQuery<>(
            em,
            ROW
                + ", p.mapping, cast(p.header as text), (select count(distinct r.file_id) from placement_row r"
                + " where r.placement_id = p.id and r.status = 'ACCEPTED'), (select count(*) from debtor_doubt d"
                + " where d.placement_id = p.id), (select count(*) from debtor_doubt d where d.placement_id = p.id"
                + " and d.state = 'OPEN')",
            SOURCE,
            row -> sheet(row, placed(id)))
        .where("p.id = ?", id.value())
        .first();
  }

  /** Rows after the given one, in their order; of one status where it is given. */
  public List<PlacedRow> rows(PlacementId id, RowStatus status, int after, int limit) {
    return rows(id, status).where("r.row_no > ?", after).list(limit);
  }

  public Page<PlacedRow> rows(PlacementId id, RowStatus status, PageRequest request) {
    return rows(id, status).page(request);
  }

  private RowQuery<PlacedRow> rows(PlacementId id, RowStatus status) {
    return new RowQuery<>(
            em,
            PLACED_ROW,
            "placement_row r left join case_file f on f.id = r.file_id",
            Placements::placedRow)
        .where("r.placement_id = ?", id.value())
        .whereGiven("r.status = ?", status)
        .orderBy("r.row_no");
  }

  private List<Money> placed(PlacementId id) {
    return new RowQuery<>(
            em,
            "k.currency, k.total",
            "(select currency, sum(amount) as total from claim where placement_id = "
                + id.value()
                + " group by currency) k",
            Placements::sum)
        .orderBy("k.currency")
        .list(MOST_CURRENCIES);
  }

  private static Money sum(SqlRow row) {
    String currency = row.text();
    return row.money(currency);
  }

  private static PlacementReport report(SqlRow row) {
    return new PlacementReport(
        new PlacementId(row.count()),
        (int) row.count(),
        (int) row.count(),
        (int) row.count(),
        (int) row.count(),
        false);
  }

  private static PlacementRow row(SqlRow row) {
    return new PlacementRow(
        new PlacementId(row.count()),
        row.oneOf(PlacementKind.class),
        row.text(),
        row.text(),
        row.instant(),
        row.text(),
        row.text(),
        (int) row.count(),
        (int) row.count(),
        (int) row.count(),
        (int) row.count(),
        row.text());
  }

  private static PlacementSheet sheet(SqlRow row, List<Money> placed) {
    PlacementRow head = row(row);
    return new PlacementSheet(
        head,
        row.text(),
        Jsonb.cells(row.text()),
        row.count(),
        placed,
        (int) row.count(),
        (int) row.count());
  }

  static PlacedRow placedRow(SqlRow row) {
    int number = (int) row.count();
    RowStatus status = row.oneOf(RowStatus.class);
    String file = row.text();
    Long claim = row.number();
    return new PlacedRow(
        number,
        status,
        file,
        claim == null ? null : new ClaimId(claim),
        row.text(),
        Jsonb.problems(row.text()),
        Jsonb.cells(row.text()));
  }
}
