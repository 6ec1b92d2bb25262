package fr.quittance.identity.store;

import fr.quittance.identity.Role;
import fr.quittance.identity.SecondFactorState;
import fr.quittance.identity.domain.SecondFactor;
import fr.quittance.kernel.id.UserId;
import fr.quittance.kernel.jpa.Columns;
import fr.quittance.kernel.jpa.RowQuery;
import fr.quittance.kernel.jpa.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Rows of {@code second_factor}, {@code recovery_code} and {@code role_second_factor}. */
@ApplicationScoped
public class SecondFactorStore {

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  public SecondFactorStore() {}

  SecondFactorStore(EntityManager em) {
    this.em = em;
  }

  public void add(SecondFactor factor) {
    em.persist(factor);
    em.flush();
  }

  public Optional<SecondFactor> of(UserId user) {
    return Optional.ofNullable(em.find(SecondFactor.class, user.value()));
  }

  /** Locks it, so that one code sent twice at once is accepted once. */
  public Optional<SecondFactor> lock(UserId user) {
    return Optional.ofNullable(
        em.find(SecondFactor.class, user.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  public void remove(UserId user) {
    of(user).ifPresent(em::remove);
    em.flush();
    removeRecoveryCodes(user);
  }

  /** The new codes stand alone: those printed before open nothing any more. */
  public void replaceRecoveryCodes(UserId user, Collection<byte[]> sha256s) {
    removeRecoveryCodes(user);
    for (byte[] sha256 : sha256s) {
      em.createNativeQuery("insert into recovery_code (sha256, user_id) values (?, ?)")
          .setParameter(1, sha256)
          .setParameter(2, user.value())
          .executeUpdate();
    }
  }

  private void removeRecoveryCodes(UserId user) {
    em.createNativeQuery("delete from recovery_code where user_id = ?")
        .setParameter(1, user.value())
        .executeUpdate();
  }

  /** Uses a code up; false when the user has none like it left. */
  public boolean useRecoveryCode(UserId user, byte[] sha256, Instant now) {
    int used =
        em.createNativeQuery(
                "update recovery_code set used_at = ?"
                    + " where sha256 = ? and user_id = ? and used_at is null")
            .setParameter(1, Columns.of(now))
            .setParameter(2, sha256)
            .setParameter(3, user.value())
            .executeUpdate();
    return used == 1;
  }

  public SecondFactorState state(UserId user) {
    return new RowQuery<>(
            em,
            "f.confirmed_at,"
                + " (select count(*) from recovery_code c where c.user_id = u.id and c.used_at is null),"
                + " exists (select 1 from role_second_factor r where r.role = u.role)",
            "app_user u left join second_factor f on f.user_id = u.id",
            row -> new SecondFactorState(row.instant(), row.count(), row.flag()))
        .where("u.id = ?", user.value())
        .first()
        .orElseThrow();
  }

  public Set<Role> demandingRoles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(
        new RowQuery<>(em, "role", "role_second_factor", (SqlRow row) -> row.oneOf(Role.class))
            .list(Role.values().length));
    return roles;
  }

  public void demandOf(Set<Role> roles) {
    em.createNativeQuery("delete from role_second_factor").executeUpdate();
    for (Role role : roles) {
      em.createNativeQuery("insert into role_second_factor (role) values (?)")
          .setParameter(1, role.name())
          .executeUpdate();
    }
  }
}
