package fr.quittance.mandate.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.CreditorId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.mandate.CreditorKind;
import fr.quittance.mandate.CreditorRow;
import fr.quittance.mandate.domain.Creditor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Creditors as rows. */
@ApplicationScoped
public class Creditors {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Creditors() {}

  Creditors(EntityManager em) {
    this.em = em;
  }

  public Creditor add(Creditor creditor) {
    em.persist(creditor);
    em.flush();
    return creditor;
  }

  public void flush() {
    em.flush();
  }

  public Optional<Creditor> byRef(String ref) {
    return em.createQuery("select c from Creditor c where c.ref = :ref", Creditor.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Optional<Creditor> byId(CreditorId id) {
    return Optional.ofNullable(em.find(Creditor.class, id.value()));
  }

  public Page<CreditorRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "c.id, c.ref, c.name, c.kind, c.siren, c.email, (select count(*) from mandate m where m.creditor_id = c.id)",
            "creditor c",
            Creditors::row)
        .whereContains("c.ref", request.filter("ref"))
        .whereContains("c.name", request.filter("name"))
        .whereContains("c.siren", request.filter("siren"))
        .sortable("ref", "c.ref")
        .sortable("name", "c.name")
        .orderBy("c.name, c.id")
        .page(request);
  }

  private static CreditorRow row(SqlRow row) {
    return new CreditorRow(
        new CreditorId(row.number()),
        row.text(),
        row.text(),
        row.oneOf(CreditorKind.class),
        row.text(),
        row.text(),
        row.count());
  }
}
