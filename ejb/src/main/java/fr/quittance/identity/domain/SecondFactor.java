package fr.quittance.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** The secret that a person's phone shares with us, drawn first and confirmed by a first code. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

  @Id
  @Column(name = "user_id")
  private Long userId;

  @Column(name = "sealed_secret", updatable = false)
  private byte[] sealedSecret;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  @Version private long version;

  protected SecondFactor() {}

  public SecondFactor(long userId, byte[] sealedSecret, Instant createdAt) {
    this.userId = userId;
    this.sealedSecret = sealedSecret.clone();
    this.createdAt = createdAt;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public void confirm(Instant now) {
    confirmedAt = now;
  }

  /** Whether the step's code is new; a code seen once opens nothing again (RFC 6238, 5.2). */
  public boolean accept(long step) {
    if (step <= lastStep) {
      return false;
    }
    lastStep = step;
    return true;
  }

  public byte[] getSealedSecret() {
    return sealedSecret.clone();
  }

  public Instant getConfirmedAt() {
    return confirmedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecondFactor factor && Objects.equals(userId, factor.userId);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(userId);
  }
}
