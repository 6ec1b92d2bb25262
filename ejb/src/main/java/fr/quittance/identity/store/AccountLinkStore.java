package fr.quittance.identity.store;

import fr.quittance.identity.LinkDelivery;
import fr.quittance.identity.LinkPurpose;
import fr.quittance.identity.LinkRow;
import fr.quittance.identity.domain.AccountLink;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Rows of {@code account_link}. */
@ApplicationScoped
public class AccountLinkStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public AccountLinkStore() {}

  AccountLinkStore(EntityManager em) {
    this.em = em;
  }

  public void add(AccountLink link) {
    em.persist(link);
    em.flush();
  }

  public Optional<AccountLink> byId(long id) {
    return Optional.ofNullable(em.find(AccountLink.class, id));
  }

  /** Locks the link, so that of two who open it at once one is told that it was used. */
  public Optional<AccountLink> lock(byte[] sha256) {
    return em.createQuery("select l from AccountLink l where l.sha256 = :sha256", AccountLink.class)
        .setParameter("sha256", sha256)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<AccountLink> find(byte[] sha256) {
    return em.createQuery("select l from AccountLink l where l.sha256 = :sha256", AccountLink.class)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  /** Makes every unused link of the user useless. */
  public void revokeAll(UserId user, Instant now) {
    em.createNativeQuery(
            "update account_link set revoked_at = ?"
                + " where user_id = ? and used_at is null and revoked_at is null")
        .setParameter(1, Columns.of(now))
        .setParameter(2, user.value())
        .executeUpdate();
  }

  /** How many links were asked for on the sign-in page, for this user, since then. */
  public long askedSince(UserId user, Instant since) {
    return new RowQuery<>(em, "id", "account_link", SqlRow::number)
        .where("user_id = ?", user.value())
        .where("asked_from is not null and created_at > ?", since)
        .count();
  }

  public long askedSince(String address, Instant since) {
    return new RowQuery<>(em, "id", "account_link", SqlRow::number)
        .where("asked_from = ? and created_at > ?", address, since)
        .count();
  }

  public Optional<LinkRow> last(UserId user, Instant now) {
    return new RowQuery<>(
            em,
            "purpose, created_at, expires_at, used_at, asked_from is not null,"
                + " used_at is null and revoked_at is null and expires_at > ?,"
                + " delivery, delivery_error",
            "account_link",
            AccountLinkStore::row)
        .bind(now)
        .where("user_id = ?", user.value())
        .orderBy("created_at desc, id desc")
        .first();
  }

  private static LinkRow row(SqlRow row) {
    return new LinkRow(
        row.oneOf(LinkPurpose.class),
        row.instant(),
        row.instant(),
        row.instant(),
        row.flag(),
        row.flag(),
        row.oneOf(LinkDelivery.class),
        row.text());
  }
}
