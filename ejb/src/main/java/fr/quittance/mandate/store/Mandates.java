package fr.quittance.mandate.store;

import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.Rate;
import fr.quittance.kernel.id.MandateId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import fr.quittance.mandate.MandateRow;
import fr.quittance.mandate.RemittanceKind;
import fr.quittance.mandate.domain.Mandate;
import fr.quittance.mandate.domain.MandateMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Mandates and their saved layouts as rows. */
@ApplicationScoped
public class Mandates {

  private static final String COMPLETE =
      "m.signed_on is not null and m.scope is not null and m.liability_cover is not null"
          + " and m.commission_rate is not null and m.remittance_kind is not null and m.remittance_day is not null";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Mandates() {}

  Mandates(EntityManager em) {
    this.em = em;
  }

  public Mandate add(Mandate mandate) {
    em.persist(mandate);
    em.flush();
    return mandate;
  }

  public void flush() {
    em.flush();
  }

  public Optional<Mandate> byRef(String ref) {
    return em.createQuery(
            "select m from Mandate m join fetch m.creditor where m.ref = :ref", Mandate.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst();
  }

  public Optional<Mandate> byId(MandateId id) {
    return Optional.ofNullable(em.find(Mandate.class, id.value()));
  }

  public Page<MandateRow> page(PageRequest request) {
    return new RowQuery<>(
            em,
            "m.id, m.ref, c.ref, c.name, m.signed_on, m.commission_rate, m.remittance_kind, ("
                + COMPLETE
                + "), (select count(*) from case_file f where f.mandate_id = m.id)",
            "mandate m join creditor c on c.id = m.creditor_id",
            Mandates::row)
        .whereContains("m.ref", request.filter("ref"))
        .whereContains("c.name", request.filter("creditor"))
        .whereGiven("c.ref = ?", request.filter("creditorRef"))
        .sortable("ref", "m.ref")
        .sortable("creditor", "c.name")
        .sortable("signedOn", "m.signed_on")
        .orderBy("m.ref")
        .page(request);
  }

  public Optional<MandateMapping> mapping(MandateId mandate, String name) {
    return em.createQuery(
            "select x from MandateMapping x where x.mandateId = :mandate and x.name = :name",
            MandateMapping.class)
        .setParameter("mandate", mandate.value())
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  public List<MandateMapping> mappings(MandateId mandate) {
    return em.createQuery(
            "select x from MandateMapping x where x.mandateId = :mandate order by x.name",
            MandateMapping.class)
        .setParameter("mandate", mandate.value())
        .getResultList();
  }

  public void add(MandateMapping mapping) {
    em.persist(mapping);
  }

  private static MandateRow row(SqlRow row) {
    return new MandateRow(
        new MandateId(row.number()),
        row.text(),
        row.text(),
        row.text(),
        row.date(),
        rate(row.decimal()),
        row.oneOf(RemittanceKind.class),
        row.flag(),
        row.count());
  }

  private static Rate rate(BigDecimal percent) {
    return percent == null ? null : Rate.percent(percent);
  }
}
