package fr.quittance.identity.domain;

import fr.quittance.identity.Role;
import fr.quittance.kernel.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Somebody who may sign in. */
@Entity
@Table(name = "app_user")
public class AppUser {

  /** Wrong passwords in a row before the account is locked. */
  public static final int MISSES_ALLOWED = 5;

  private static final Duration LOCK = Duration.ofMinutes(15);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "creditor_id")
  private Long creditorId;

  private String language;

  private boolean active;

  @Column(name = "failed_sign_ins")
  private int failedSignIns;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected AppUser() {}

  public AppUser(String login, String passwordHash, Instant createdAt) {
    this.login = Objects.requireNonNull(login);
    this.passwordHash = passwordHash;
    this.createdAt = Objects.requireNonNull(createdAt);
    this.active = true;
  }

  public void describe(
      String newDisplayName, String newEmail, Role newRole, Long newCreditor, String newLanguage) {
    displayName = newDisplayName;
    email = newEmail;
    role = newRole;
    creditorId = newCreditor;
    language = newLanguage;
  }

  public void givePassword(String hash) {
    passwordHash = hash;
    unlock();
  }

  public void activate() {
    active = true;
    unlock();
  }

  public void deactivate() {
    active = false;
  }

  public boolean isLockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** Counts a wrong password; the last one allowed locks the account for a while. */
  public void miss(Instant now) {
    failedSignIns++;
    if (failedSignIns >= MISSES_ALLOWED) {
      lockedUntil = now.plus(LOCK);
      failedSignIns = 0;
    }
  }

  public void unlock() {
    failedSignIns = 0;
    lockedUntil = null;
  }

  public Caller caller() {
    return new Caller(id, login, displayName, role.name(), creditorId, language);
  }

  public Long getId() {
    return id;
  }

  public String getLogin() {
    return login;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getEmail() {
    return email;
  }

  public String getPasswordHash() {
    return passwordHash;
  }

  public Role getRole() {
    return role;
  }

  public Long getCreditorId() {
    return creditorId;
  }

  public String getLanguage() {
    return language;
  }

  public boolean isActive() {
    return active;
  }

  public Instant getLockedUntil() {
    return lockedUntil;
  }

  public long getVersion() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AppUser user && Objects.equals(login, user.getLogin());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(login);
  }
}
