package fr.quittance.portfolio.store;

import fr.quittance.kernel.Problem;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.portfolio.ReportVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;

/** Reports of visits; read with the file's story. */
@ApplicationScoped
public class VisitReports {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected VisitReports() {}

  VisitReports(EntityManager em) {
    this.em = em;
  }

  public long add(ReportVisit visit, Instant at, Long userId) {
    Query insert =
        em.createNativeQuery(
                "insert into visit_report (file_id, creditor_id, visited_on, place, met, result, said, recorded_at,"
                    + " recorded_by) select f.id, f.creditor_id, ?, ?, ?, ?, cast(? as text), ?, cast(? as bigint)"
                    + " from case_file f where f.id = ? returning id")
            .setParameter(1, visit.on())
            .setParameter(2, visit.place())
            .setParameter(3, visit.met().name())
            .setParameter(4, visit.result().name())
            .setParameter(5, visit.said())
            .setParameter(6, Columns.of(at))
            .setParameter(7, userId)
            .setParameter(8, visit.file().value());
    return GeneratedId.of(insert).orElseThrow(() -> Problem.notFound("File", visit.file()));
  }
}
