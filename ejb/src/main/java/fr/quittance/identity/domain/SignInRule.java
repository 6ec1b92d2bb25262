package fr.quittance.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;

/** How long links live and how often a person may ask for one. */
@Entity
@Table(name = "sign_in_rule")
public class SignInRule {

  public static final short ONLY = 1;

  @Id private short id;

  @Column(name = "invitation_hours")
  private int invitationHours;

  @Column(name = "reset_minutes")
  private int resetMinutes;

  @Column(name = "resets_per_hour")
  private int resetsPerHour;

  @Column(name = "resets_per_hour_and_address")
  private int resetsPerHourAndAddress;

  @Version private long version;

  protected SignInRule() {}

  public void set(int newInvitationHours, int newResetMinutes, int newResets, int newByAddress) {
    invitationHours = newInvitationHours;
    resetMinutes = newResetMinutes;
    resetsPerHour = newResets;
    resetsPerHourAndAddress = newByAddress;
  }

  public Duration invitation() {
    return Duration.ofHours(invitationHours);
  }

  public Duration reset() {
    return Duration.ofMinutes(resetMinutes);
  }

  public int getInvitationHours() {
    return invitationHours;
  }

  public int getResetMinutes() {
    return resetMinutes;
  }

  public int getResetsPerHour() {
    return resetsPerHour;
  }

  public int getResetsPerHourAndAddress() {
    return resetsPerHourAndAddress;
  }

  public long getVersion() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignInRule;
  }

  @Override
  public int hashCode() {
    return ONLY;
  }
}
