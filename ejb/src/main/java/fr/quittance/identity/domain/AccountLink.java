package fr.quittance.identity.domain;

import fr.quittance.identity.LinkDelivery;
import fr.quittance.identity.LinkPurpose;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** A link by which one person chooses a password, once. */
@Entity
@Table(name = "account_link")
public class AccountLink {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "user_id", updatable = false)
  private long userId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LinkPurpose purpose;

  @Column(updatable = false)
  private byte[] sha256;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at", updatable = false)
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "asked_from", updatable = false)
  private String askedFrom;

  @Enumerated(EnumType.STRING)
  private LinkDelivery delivery;

  @Column(name = "delivery_error")
  private String deliveryError;

  @Version private long version;

  protected AccountLink() {}

  public AccountLink(
      long userId, LinkPurpose purpose, byte[] sha256, Instant createdAt, Instant expiresAt) {
    this.userId = userId;
    this.purpose = Objects.requireNonNull(purpose);
    this.sha256 = sha256.clone();
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
    this.delivery = LinkDelivery.NOWHERE;
  }

  /** Notes the network address that asked for the link. */
  public void askedFrom(String address) {
    askedFrom = address;
  }

  public void deliver(LinkDelivery how, String error) {
    delivery = how;
    deliveryError = error;
  }

  public boolean isUsableAt(Instant now) {
    return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }

  public void use(Instant now) {
    usedAt = now;
  }

  public Long getId() {
    return id;
  }

  public long getUserId() {
    return userId;
  }

  public LinkPurpose getPurpose() {
    return purpose;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountLink link && Arrays.equals(sha256, link.sha256);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sha256);
  }
}
