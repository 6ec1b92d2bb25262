package fr.quittance.demo;

import fr.quittance.identity.CreateUser;
import fr.quittance.identity.IssueToken;
import fr.quittance.identity.Role;
import fr.quittance.identity.TokenService;
import fr.quittance.identity.UserService;
import fr.quittance.kernel.id.CreditorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** The accounts and tokens that the interface promises for demo data. */
@ApplicationScoped
class DemoAccounts {

  private static final String PASSWORD = "Quittance-demo-2026";

  /** Longer than any demonstration, wherever its clock is moved. */
  private static final Instant FAR_AWAY = Instant.parse("2099-12-31T23:00:00Z");

  @Inject private UserService users;
  @Inject private TokenService tokens;

  void create(CreditorId first, CreditorId second) {
    user("collector", "Nadia, collectrice", Role.COLLECTOR, null);
    user("collector2", "Paul, collecteur", Role.COLLECTOR, null);
    user("supervisor", "Superviseur", Role.SUPERVISOR, null);
    user("accountant", "Comptable", Role.ACCOUNTANT, null);
    user("manager", "Responsable", Role.MANAGER, null);
    user("admin", "Administrateur", Role.ADMIN, null);
    user("creditor1", "Service clients, Papeterie du Rhône", Role.CREDITOR, first);
    user("creditor2", "Service clients, Énergies du Littoral", Role.CREDITOR, second);
    users.create(
        new CreateUser("api-agency", "API de l'agence", null, Role.AGENCY_API, null, "fr", null));
    token("api-agency", "demo-agency");
    token("collector", "demo-collector");
    token("creditor1", "demo-creditor1");
    token("creditor2", "demo-creditor2");
  }

  private void user(String login, String name, Role role, CreditorId creditor) {
    users.create(
        new CreateUser(
            login,
            name,
            login + "@demo.invalid",
            role,
            creditor == null ? null : creditor.value(),
            "fr",
            PASSWORD));
  }

  private void token(String login, String secret) {
    tokens.issue(new IssueToken(login, "Démonstration", FAR_AWAY, Set.of(), secret));
  }
}
