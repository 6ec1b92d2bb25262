package fr.quittance.contact.store;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.CallMechanism;
import fr.quittance.contact.CallResult;
import fr.quittance.contact.ContactRow;
import fr.quittance.contact.MessageState;
import fr.quittance.contact.PartyReached;
import fr.quittance.contact.domain.CallOutcome;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Outcomes of calls, and what a file's contacts came to. */
@ApplicationScoped
public class Outcomes {

  private static final String CONTACTS =
      "(select m.created_at as at, m.channel, m.template, m.recipient, m.state, m.error,"
          + " null::text as mechanism, null::text as party, null::text as result,"
          + " null::timestamptz as callback_at, null::text as note, m.user_id, m.id"
          + " from message m where m.file_id = ? and m.state <> 'REFUSED'"
          + " union all"
          + " select o.at, 'CALL', null, null, null, null, o.mechanism, o.party, o.result,"
          + " o.callback_at, n.text, o.user_id, o.id"
          + " from call_outcome o left join file_note n on n.id = o.note_id where o.file_id = ?) c"
          + " left join app_user u on u.id = c.user_id";

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Outcomes() {}

  Outcomes(EntityManager em) {
    this.em = em;
  }

  public long add(CallOutcome outcome) {
    em.persist(outcome);
    em.flush();
    return outcome.id();
  }

  /** The file's creditor; the attempt, if any, must be a call on that file. */
  public long creditorOf(FileId file, Long attempt) {
    long creditor =
        new RowQuery<>(em, "f.creditor_id", "case_file f", SqlRow::count)
            .where("f.id = ?", file.value())
            .first()
            .orElseThrow(() -> Problem.notFound("File", file));
    boolean stranger =
        attempt != null
            && new RowQuery<>(em, "a.id", "contact_attempt a", SqlRow::number)
                    .where(
                        "a.id = ? and a.file_id = ? and a.channel = 'CALL'", attempt, file.value())
                    .count()
                == 0;
    if (stranger) {
      throw Problem.invalidField(
          "attempt", "unknown-attempt", "The attempt is not a call on this file.");
    }
    return creditor;
  }

  /** The number that was dialled under an attempt. */
  public Optional<String> dialled(Long attempt) {
    return attempt == null
        ? Optional.empty()
        : new RowQuery<>(em, "m.recipient", "message m", SqlRow::text)
            .where("m.attempt_id = ?", attempt)
            .first();
  }

  /** Contacts of a file, newest first. */
  public List<ContactRow> latest(FileId file, int limit) {
    return new RowQuery<>(
            em,
            "c.at, c.channel, c.template, c.recipient, c.state, c.error, c.mechanism, c.party,"
                + " c.result, c.callback_at, c.note, u.display_name",
            CONTACTS,
            Outcomes::row)
        .bind(file.value(), file.value())
        .orderBy("c.at desc, c.id desc")
        .list(limit);
  }

  private static ContactRow row(SqlRow row) {
    return new ContactRow(
        row.instant(),
        row.oneOf(Channel.class),
        row.text(),
        row.text(),
        row.oneOf(MessageState.class),
        row.text(),
        row.oneOf(CallMechanism.class),
        row.oneOf(PartyReached.class),
        row.oneOf(CallResult.class),
        row.instant(),
        row.text(),
        row.text());
  }
}
