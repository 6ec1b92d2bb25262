package fr.quittance.adapter.clock;

import fr.quittance.identity.port.PhoneTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Real time, wherever the business clock stands. */
@ApplicationScoped
public class RealPhoneTime implements PhoneTime {

  private final Clock real = Clock.systemUTC();

  @Override
  public Instant instant() {
    return real.instant();
  }
}
