package fr.quittance.web.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: logged in full under a number, of which the user learns only the number. */
public final class Incident {

  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /** Logs the exception and returns the number of the incident. */
  public static String log(Throwable thrown) {
    String number = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
    LOG.error("Incident {}", number, thrown);
    return number;
  }
}
