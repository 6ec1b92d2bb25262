package fr.quittance.extranet.store;

import fr.quittance.extranet.CreditorEvent;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * A file's story without what is the agency's own (notes, authors, failed attempts, addresses) and
 * without what concerns the debtor's person alone.
 */
@ApplicationScoped
public class CreditorStory {

  private static final String SOURCE =
      """
      (select t.file_id, t.at, t.source, t.id, t.code, t.details ->> 'channel' as channel,
          cast(t.details ->> 'amount' as numeric) as amount,
          cast(t.details ->> 'effectiveOn' as date) as on_day
        from file_timeline t
        where t.source in ('FACT', 'LETTER')
          or t.source = 'DOCUMENT' and not exists (select 1 from message d where d.document_id = t.id)
          or t.source = 'HOLD' and t.code not in ('VULNERABLE', 'PROTECTED', 'MINOR')
          or t.source = 'MESSAGE' and t.code in ('SENT', 'DELIVERED')
            and t.details ->> 'template' <> 'FIRST_LETTER'
        union all
        select p.file_id, p.made_at, 'PROMISE', p.id, p.state, null, p.amount, p.due_on from promise p) e
      join case_file f on f.id = e.file_id
      """;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected CreditorStory() {}

  public CreditorStory(EntityManager em) {
    this.em = em;
  }

  public List<CreditorEvent> latest(FileId file, int limit) {
    return new RowQuery<>(
            em,
            "f.currency, e.at, e.source, e.code, e.channel, e.amount, e.on_day",
            SOURCE,
            CreditorStory::event)
        .where("e.file_id = ?", file.value())
        .orderBy("e.at desc, e.source desc, e.id desc")
        .list(limit);
  }

  private static CreditorEvent event(SqlRow row) {
    String currency = row.text();
    return new CreditorEvent(
        row.instant(), row.text(), row.text(), row.text(), row.money(currency), row.date());
  }
}
