package fr.quittance.identity.store;

import fr.quittance.identity.IssueToken;
import fr.quittance.identity.Role;
import fr.quittance.identity.TokenHolder;
import fr.quittance.identity.TokenId;
import fr.quittance.identity.TokenRow;
import fr.quittance.identity.TokenState;
import fr.quittance.kernel.Caller;
import fr.quittance.kernel.Page;
import fr.quittance.kernel.PageRequest;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.GeneratedId;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rows of {@code api_token}: never the token, only its SHA-256. */
@ApplicationScoped
public class TokenStore {

  private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  protected TokenStore() {}

  TokenStore(EntityManager em) {
    this.em = em;
  }

  public TokenId add(UserId user, byte[] sha256, IssueToken command, Instant now, Long issuedBy) {
    return GeneratedId.of(
            em.createNativeQuery(
                    "insert into api_token (sha256, user_id, label, created_at, expires_at, scopes, issued_by)"
                        + " values (?, ?, ?, ?, cast(? as timestamptz), string_to_array(cast(? as text), ','), cast(? as bigint))"
                        + " returning id")
                .setParameter(1, sha256)
                .setParameter(2, user.value())
                .setParameter(3, command.label())
                .setParameter(4, Columns.of(now))
                .setParameter(5, Columns.of(command.expiresAt()))
                .setParameter(
                    6, command.scopes().isEmpty() ? null : String.join(",", command.scopes()))
                .setParameter(7, issuedBy == null ? null : issuedBy.toString()))
        .map(TokenId::new)
        .orElseThrow();
  }

  public Optional<TokenHolder> valid(byte[] sha256, Instant now) {
    return new RowQuery<>(
            em,
            "t.id, array_to_string(t.scopes, ','), u.id, u.login, u.display_name, u.role, u.creditor_id, u.language",
            "api_token t join app_user u on u.id = t.user_id",
            TokenStore::valid)
        .where("t.sha256 = ?", (Object) sha256)
        .where("u.active and t.revoked_at is null")
        .where("t.expires_at is null or t.expires_at > ?", now)
        .first();
  }

  private static TokenHolder valid(SqlRow row) {
    return new TokenHolder(
        new TokenId(row.number()),
        scopes(row.text()),
        new Caller(row.number(), row.text(), row.text(), row.text(), row.number(), row.text()));
  }

  /** Notes the use, to the minute: not every request writes. */
  public void used(TokenId id, Instant now) {
    em.createNativeQuery(
            "update api_token set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)")
        .setParameter(1, Columns.of(now))
        .setParameter(2, id.value())
        .setParameter(3, Columns.of(now.minus(TOLD_EVERY)))
        .executeUpdate();
  }

  public Optional<UserId> ownerOf(TokenId id) {
    return new RowQuery<>(em, "user_id", "api_token", row -> new UserId(row.number()))
        .where("id = ?", id.value())
        .first();
  }

  /** False if it had been revoked before. */
  public boolean revoke(TokenId id, Instant now) {
    return em.createNativeQuery(
                "update api_token set revoked_at = ? where id = ? and revoked_at is null")
            .setParameter(1, Columns.of(now))
            .setParameter(2, id.value())
            .executeUpdate()
        > 0;
  }

  public Page<TokenRow> page(PageRequest request, Instant now) {
    return new RowQuery<>(
            em,
            "t.id, u.id, u.login, u.display_name, u.role, t.label, array_to_string(t.scopes, ','),"
                + " t.created_at, b.display_name, t.expires_at, t.last_used_at, t.state",
            "(select x.*, case when x.revoked_at is not null then 'REVOKED' when x.expires_at <= ? then 'EXPIRED'"
                + " else 'VALID' end as state from api_token x) t"
                + " join app_user u on u.id = t.user_id left join app_user b on b.id = t.issued_by",
            TokenStore::row)
        .bind(now)
        .whereContains("u.login || ' ' || u.display_name || ' ' || t.label", request.filter("text"))
        .whereGiven("t.state = ?", request.filter("state"))
        .sortable("login", "u.login")
        .sortable("label", "lower(t.label)")
        .sortable("createdAt", "t.created_at")
        .sortable("expiresAt", "t.expires_at")
        .sortable("lastUsedAt", "t.last_used_at")
        .orderBy("t.id desc")
        .page(request);
  }

  private static TokenRow row(SqlRow row) {
    return new TokenRow(
        new TokenId(row.number()),
        new UserId(row.number()),
        row.text(),
        row.text(),
        row.oneOf(Role.class),
        row.text(),
        scopes(row.text()),
        row.instant(),
        row.text(),
        row.instant(),
        row.instant(),
        row.oneOf(TokenState.class));
  }

  private static Set<String> scopes(String joined) {
    return joined == null ? Set.of() : new TreeSet<>(Set.of(joined.split(",")));
  }
}
