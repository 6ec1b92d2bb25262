package fr.quittance.contact.store;

import fr.quittance.contact.MessageState;
import fr.quittance.contact.domain.Message;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.id.MessageId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages to be changed. Whoever changes one holds its row. */
@ApplicationScoped
public class Messages {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected Messages() {}

  Messages(EntityManager em) {
    this.em = em;
  }

  public Message add(Message message) {
    em.persist(message);
    em.flush();
    return message;
  }

  public Optional<Message> byId(MessageId id) {
    return Optional.ofNullable(em.find(Message.class, id.value()));
  }

  public Optional<Message> lock(MessageId id) {
    return Optional.ofNullable(em.find(Message.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Message> lockByProvider(String provider, String providerId) {
    return em.createQuery(
            "select m from Message m where m.provider = :provider and m.providerId = :id",
            Message.class)
        .setParameter("provider", provider)
        .setParameter("id", providerId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** This message, unless somebody else is at it or it is not waiting. */
  public Optional<Message> claimable(MessageId id) {
    return managed(
        em.createNativeQuery(
                "select m.id from message m where m.id = ? and m.state = 'QUEUED' for update skip locked")
            .setParameter(1, id.value())
            .getResultList());
  }

  /** The message that has waited longest, unless somebody else is at it. */
  public Optional<Message> nextClaimable(Instant now) {
    return managed(
        em.createNativeQuery(
                "select m.id from message m where m.state = 'QUEUED'"
                    + " and (m.not_before is null or m.not_before <= ?)"
                    + " order by m.id limit 1 for update skip locked")
            .setParameter(1, Columns.of(now))
            .getResultList());
  }

  /** Messages that somebody began to hand over before the given instant and never finished. */
  public List<Message> abandoned(Instant before) {
    return em.createQuery(
            "select m from Message m where m.state = :sending and m.claimedAt < :before",
            Message.class)
        .setParameter("sending", MessageState.SENDING)
        .setParameter("before", before)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setMaxResults(100)
        .getResultList();
  }

  /** Locks the debtor of a file, as every write does first; answers the file's creditor. */
  public long lockDebtor(FileId file) {
    em.createNativeQuery(
            "select d.id from debtor d where d.id = (select f.debtor_id from case_file f where f.id = ?) for update")
        .setParameter(1, file.value())
        .getResultList();
    return new RowQuery<>(em, "f.creditor_id", "case_file f", SqlRow::count)
        .where("f.id = ?", file.value())
        .first()
        .orElseThrow(() -> Problem.notFound("File", file));
  }

  /** The reference of the file's next letter: the file's own, L and a number. */
  public String nextLetterRef(FileId file, String fileRef) {
    long letters =
        new RowQuery<>(em, "m.id", "message m", SqlRow::number)
            .where("m.file_id = ? and m.letter_ref is not null", file.value())
            .count();
    return fileRef + "-L" + (letters + 1);
  }

  public void flush() {
    em.flush();
  }

  private Optional<Message> managed(List<?> ids) {
    return ids.stream()
        .findFirst()
        .map(
            id -> {
              Message message = em.find(Message.class, ((Number) id).longValue());
              em.refresh(message);
              return message;
            });
  }
}
