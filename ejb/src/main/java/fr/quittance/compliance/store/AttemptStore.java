package fr.quittance.compliance.store;

import fr.quittance.compliance.Channel;
import fr.quittance.compliance.ContactQuestion;
import fr.quittance.compliance.Purpose;
import fr.quittance.compliance.calc.Judgement;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.id.DebtorId;
import fr.quittance.kernel.id.FileId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Contact attempts and the lock under which they are decided. */
@ApplicationScoped
public class AttemptStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public AttemptStore() {}

  public AttemptStore(EntityManager em) {
    this.em = em;
  }

  /** Holds back every other attempt on this debtor until the transaction ends. */
  public void lockDebtor(DebtorId debtor) {
    List<?> rows =
        em.createNativeQuery("select id from debtor where id = ? for update")
            .setParameter(1, debtor.value())
            .getResultList();
    if (rows.isEmpty()) {
      throw Problem.notFound("Debtor", debtor);
    }
  }

  public long keep(ContactQuestion question, Judgement judgement, Long userId) {
    Query insert =
        em.createNativeQuery(
                "insert into contact_attempt (file_id, creditor_id, debtor_id, channel, purpose,"
                    + " address, template, at, allowed, decision, user_id)"
                    + " select id, creditor_id, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as bigint)"
                    + " from case_file where id = ? returning id")
            .setParameter(1, question.subject().debtor().value())
            .setParameter(2, question.channel().name())
            .setParameter(3, question.purpose().name())
            .setParameter(4, question.address())
            .setParameter(5, question.template())
            .setParameter(6, Columns.of(question.at()))
            .setParameter(7, judgement.allowed())
            .setParameter(8, DecisionJson.write(judgement))
            .setParameter(9, userId)
            .setParameter(10, question.subject().file().value());
    return GeneratedId.of(insert)
        .orElseThrow(() -> Problem.notFound("File", question.subject().file()));
  }

  /** Takes an attempt out of the caps; false if it was out before. */
  public boolean cancel(long attemptId, Instant at) {
    return em.createNativeQuery(
                "update contact_attempt set cancelled_at = ? where id = ? and cancelled_at is null")
            .setParameter(1, Columns.of(at))
            .setParameter(2, attemptId)
            .executeUpdate()
        > 0;
  }

  /** Gives the attempts of files another debtor. */
  public void follow(List<FileId> files, DebtorId debtor) {
    for (FileId file : files) {
      em.createNativeQuery("update contact_attempt set debtor_id = ? where file_id = ?")
          .setParameter(1, debtor.value())
          .setParameter(2, file.value())
          .executeUpdate();
    }
  }

  public Optional<KeptAttempt> find(long attemptId) {
    return attempts().where("id = ?", attemptId).first();
  }

  public List<KeptAttempt> latest(FileId file, int limit) {
    return attempts().where("file_id = ?", file.value()).orderBy("at desc, id desc").list(limit);
  }

  /**
   * When a debtor was disturbed since an instant, whatever the file and the creditor: allowed
   * solicitations by call, SMS or e-mail that were not cancelled.
   *
   * @param except an attempt that does not count, or 0
   */
  public List<Instant> disturbances(DebtorId debtor, Instant since, long except) {
    return new RowQuery<>(em, "at", "debtor_disturbances(?, ?, ?) at", SqlRow::instant)
        .bind(debtor.value(), since, except)
        .orderBy("at")
        .list(1_000);
  }

  private RowQuery<KeptAttempt> attempts() {
    return new RowQuery<>(
        em,
        "id, file_id, debtor_id, channel, purpose, address, template, at, cast(decision as text),"
            + " user_id, cancelled_at",
        "contact_attempt",
        AttemptStore::kept);
  }

  private static KeptAttempt kept(SqlRow row) {
    return new KeptAttempt(
        row.count(),
        new FileId(row.count()),
        new DebtorId(row.count()),
        row.oneOf(Channel.class),
        row.oneOf(Purpose.class),
        row.text(),
        row.text(),
        row.instant(),
        DecisionJson.read(row.text()),
        row.number(),
        row.instant());
  }
}
