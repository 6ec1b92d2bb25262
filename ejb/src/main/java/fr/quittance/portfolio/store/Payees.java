package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.ClaimId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.portfolio.PayeeBasis;
import fr.quittance.portfolio.PayeeRow;
import fr.quittance.portfolio.domain.ClaimPayee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who must be paid instead of a creditor. */
@ApplicationScoped
public class Payees {

  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Payees() {}

  Payees(EntityManager em) {
    this.em = em;
  }

  public List<PayeeRow> of(FileId file) {
    return new RowQuery<>(
            em,
            "y.id, y.claim_id, c.claim_ref, y.basis, y.name, y.iban, y.bic, y.notice_on, y.until",
            "claim_payee y left join claim c on c.id = y.claim_id",
            Payees::row)
        .where("y.file_id = ?", file.value())
        .orderBy("y.id desc")
        .list(MOST);
  }

  public ClaimPayee add(ClaimPayee payee) {
    em.persist(payee);
    em.flush();
    return payee;
  }

  public Optional<ClaimPayee> byId(FileId file, long id) {
    return Optional.ofNullable(em.find(ClaimPayee.class, id))
        .filter(payee -> payee.file() == file.value());
  }

  private static PayeeRow row(SqlRow row) {
    long id = row.count();
    Long claim = row.number();
    return new PayeeRow(
        id,
        claim == null ? null : new ClaimId(claim),
        row.text(),
        row.oneOf(PayeeBasis.class),
        row.text(),
        row.text(),
        row.text(),
        row.date(),
        row.date());
  }
}
