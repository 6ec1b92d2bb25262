package fr.quittance.portfolio.store;

import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.portfolio.CodedLabel;
import fr.quittance.portfolio.StatusChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The journal's entries that changed a file's state. */
@ApplicationScoped
public class FileHistory {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected FileHistory() {}

  FileHistory(EntityManager em) {
    this.em = em;
  }

  public List<StatusChange> ofFile(FileId file, boolean english) {
    return new RowQuery<>(
            em,
            "e.at, e.action, coalesce("
                + label("r", english)
                + ", e.payload ->> 'reason'), u.display_name",
            "audit_entry e left join app_user u on u.id = e.actor_id"
                + " left join suspension_reason r on r.code = e.payload ->> 'reason' and e.action = 'FILE_SUSPENDED'",
            row -> new StatusChange(row.instant(), row.text(), row.text(), row.text()))
        .where(
            "e.file_id = ? and e.action like 'FILE\\_%' and e.action <> 'FILE_ASSIGNED'",
            file.value())
        .orderBy("e.id desc")
        .list(MOST);
  }

  public List<CodedLabel> suspensionReasons(boolean english) {
    return new RowQuery<>(
            em,
            "r.code, " + label("r", english),
            "suspension_reason r",
            row -> new CodedLabel(row.text(), row.text()))
        .orderBy("r.position, r.code")
        .list(MOST);
  }

  public boolean isSuspensionReason(String code) {
    return suspensionReasons(false).stream().anyMatch(each -> each.code().equals(code));
  }

  private static String label(String table, boolean english) {
    return table + (english ? ".label_en" : ".label_fr");
  }
}
