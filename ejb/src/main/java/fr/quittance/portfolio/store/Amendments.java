package fr.quittance.portfolio.store;

import fr.quittance.kernel.Money;
import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.PlacementId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.ClaimsWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the amendment just loaded in this transaction asks of the ledger and of the files. */
@ApplicationScoped
public class Amendments {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Amendments() {}

  /**
   * Money of one claim.
   *
   * @param issuedOn day of the invoice, or null: nothing counts before it
   * @param credit principal given up, or null
   * @param direct received by the creditor, or null
   */
  public record Change(
      FileId file, ClaimId claim, LocalDate issuedOn, Money credit, Money direct) {}

  /** In the order in which files are locked. */
  public List<Change> changes() {
    return new RowQuery<>(
            em,
            "x.file_id, x.claim_id, x.currency, x.issue_date, x.credit, x.direct",
            "placement_change x join case_file f on f.id = x.file_id",
            Amendments::change)
        .orderBy("f.debtor_id, f.id, x.row_no")
        .list(Integer.MAX_VALUE);
  }

  private static Change change(SqlRow row) {
    FileId file = new FileId(row.count());
    ClaimId claim = new ClaimId(row.count());
    String currency = row.text();
    return new Change(file, claim, row.date(), row.money(currency), row.money(currency));
  }

  /** The files that claims were taken back from, in the order in which they are locked. */
  public List<ClaimsWithdrawn> withdrawn(PlacementId placement) {
    return new RowQuery<>(
            em,
            "f.id, string_agg(cast(k.id as text), ',' order by k.id), not exists (select 1 from claim o"
                + " where o.file_id = f.id and o.withdrawn_on is null)",
            "(select distinct r.file_id, r.claim_id from placement_row r where r.placement_id = "
                + placement.value()
                + " and r.status = 'ACCEPTED') r join case_file f on f.id = r.file_id join claim k"
                + " on k.file_id = f.id and k.withdrawn_on is not null"
                + " and (r.claim_id is null or k.id = r.claim_id) group by f.debtor_id, f.id",
            row -> withdrawn(placement, row))
        .orderBy("f.debtor_id, f.id")
        .list(Integer.MAX_VALUE);
  }

  private static ClaimsWithdrawn withdrawn(PlacementId placement, SqlRow row) {
    return new ClaimsWithdrawn(
        placement,
        new FileId(row.count()),
        Stream.of(row.text().split(",")).map(Long::valueOf).map(ClaimId::new).toList(),
        row.flag());
  }
}
