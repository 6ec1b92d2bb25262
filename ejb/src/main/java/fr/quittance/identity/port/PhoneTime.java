package fr.quittance.identity.port;

import java.time.Instant;

/**
 * The time that people's phones show. The business clock of a demo portfolio may run ahead of it,
 * and a code of the second factor is a function of the phone's time.
 */
public interface PhoneTime {
  Instant instant();
}
