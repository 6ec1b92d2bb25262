package fr.quittance.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a person stands with the second factor.
 *
 * @param since confirmed at; null without one
 * @param recoveryCodesLeft codes for the day the phone is lost
 * @param required by the person's role
 */
public record SecondFactorState(Instant since, long recoveryCodesLeft, boolean required)
    implements Serializable {

  public boolean active() {
    return since != null;
  }
}
