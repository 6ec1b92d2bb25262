package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.portfolio.Assignment;
import fr.quittance.portfolio.Collector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who works which file, and who did. */
@ApplicationScoped
public class Assignments {

  private static final int MOST = 1_000;
  private static final String WORKS_FILES =
      "u.active and exists (select 1 from role_permission p where p.role = u.role and p.permission = 'queue:work')";
  private static final String COLLECTOR =
      "u.id, u.display_name, (select count(*) from case_file f where f.assigned_to = u.id and f.status <> 'CLOSED')";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Assignments() {}

  Assignments(EntityManager em) {
    this.em = em;
  }

  public List<Collector> collectors() {
    return people().where(WORKS_FILES).orderBy("lower(u.display_name)").list(MOST);
  }

  public boolean isCollector(long user) {
    return people().where(WORKS_FILES).where("u.id = ?", user).first().isPresent();
  }

  public Optional<Collector> of(FileId file) {
    return people()
        .where("u.id = (select f.assigned_to from case_file f where f.id = ?)", file.value())
        .first();
  }

  public List<Assignment> history(FileId file) {
    return new RowQuery<>(
            em,
            "e.at, a.display_name, b.display_name, u.display_name",
            "audit_entry e left join app_user u on u.id = e.actor_id"
                + " left join app_user a on a.id::text = e.payload ->> 'from'"
                + " left join app_user b on b.id::text = e.payload ->> 'to'",
            row -> new Assignment(row.instant(), row.text(), row.text(), row.text()))
        .where("e.file_id = ? and e.action = 'FILE_ASSIGNED'", file.value())
        .orderBy("e.id desc")
        .list(MOST);
  }

  private RowQuery<Collector> people() {
    return new RowQuery<>(
        em, COLLECTOR, "app_user u", row -> new Collector(row.count(), row.text(), row.count()));
  }
}
