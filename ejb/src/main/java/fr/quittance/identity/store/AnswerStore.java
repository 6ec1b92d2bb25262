package fr.quittance.identity.store;

import fr.quittance.identity.StoredAnswer;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Rows of {@code idempotency_key}. */
@ApplicationScoped
public class AnswerStore {

  /** An answer with the fingerprint of its request. */
  public record Kept(byte[] sha256, StoredAnswer answer) {}

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public AnswerStore() {}

  AnswerStore(EntityManager em) {
    this.em = em;
  }

  /** Takes the key until the transaction ends; false when another transaction has it. */
  public boolean lock(Long user, String key) {
    return Boolean.TRUE.equals(
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?, ?))")
            .setParameter(1, key)
            .setParameter(2, user)
            .getSingleResult());
  }

  public Optional<Kept> find(Long user, String key) {
    return new RowQuery<>(
            em,
            "request_sha256, status, media_type, location, body",
            "idempotency_key",
            AnswerStore::kept)
        .where("user_id = ? and key = ?", user, key)
        .first();
  }

  private static Kept kept(SqlRow row) {
    byte[] sha256 = row.bytes();
    return new Kept(
        sha256, new StoredAnswer((int) row.count(), row.text(), row.text(), row.bytes()));
  }

  public void add(Long user, String key, byte[] sha256, StoredAnswer answer, Instant now) {
    em.createNativeQuery(
            "insert into idempotency_key"
                + " (user_id, key, request_sha256, status, media_type, location, body, created_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, user)
        .setParameter(2, key)
        .setParameter(3, sha256)
        .setParameter(4, answer.status())
        .setParameter(5, answer.mediaType())
        .setParameter(6, answer.location())
        .setParameter(7, answer.body())
        .setParameter(8, Columns.of(now))
        .executeUpdate();
  }
}
