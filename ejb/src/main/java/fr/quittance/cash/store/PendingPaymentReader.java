package fr.quittance.cash.store;

import fr.quittance.cash.PaymentMethod;
import fr.quittance.cash.PaymentRow;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.FactId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads payments that wait to be banked. */
@ApplicationScoped
public class PendingPaymentReader {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected PendingPaymentReader() {}

  public PendingPaymentReader(EntityManager em) {
    this.em = em;
  }

  public Page<PaymentRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "p.fact_id, p.file_id, f.ref, p.currency, p.amount, p.effective_on, p.recorded_at, p.method",
            "payment_to_bank p join case_file f on f.id = p.file_id",
            PendingPaymentReader::row)
        .whereContains("f.ref", request.filter("fileRef"))
        .sortable("on", "p.effective_on")
        .sortable("amount", "p.amount")
        .sortable("fileRef", "f.ref")
        .orderBy("p.effective_on, p.fact_id")
        .page(request);
  }

  private static PaymentRow row(SqlRow row) {
    return new PaymentRow(
        new FactId(row.count()),
        new FileId(row.count()),
        row.text(),
        row.money(row.text()),
        row.date(),
        row.instant(),
        row.oneOf(PaymentMethod.class));
  }
}
