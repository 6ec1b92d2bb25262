package fr.quittance.identity;

import fr.quittance.kernel.Settings;
import fr.quittance.kernel.SystemCalls;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens an empty installation: with no user at all, makes the account {@code admin} and tells its
 * random password once, in the server's log.
 */
@Singleton
@Startup
public class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  @Inject private UserService users;
  @Inject private UserQueries known;
  @Inject private SystemCalls systemCalls;
  @Inject private Settings settings;

  @PostConstruct
  void open() {
    if ("empty".equals(settings.text("quittance.data", "empty"))) {
      systemCalls.run(this::openIfEmpty);
    }
  }

  private void openIfEmpty() {
    if (known.count() == 0) {
      String password = Tokens.draw().substring(0, 20);
      users.create(
          new CreateUser("admin", "Administrateur", null, Role.ADMIN, null, "fr", password));
      LOG.info("First start: sign in as admin with the password {} and change it.", password);
    }
  }
}
