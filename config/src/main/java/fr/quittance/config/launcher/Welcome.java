package fr.quittance.config.launcher;

/** What the user reads once everything is up. */
final class Welcome {

  private static final String ACCOUNTS =
      "collector, collector2, supervisor, accountant, manager, admin, creditor1, creditor2";
  private static final String PASSWORD = "Quittance-demo-2026";
  private static final String TOKENS =
      "demo-agency, demo-collector, demo-creditor1, demo-creditor2";

  private Welcome() {}

  static String text(Settings settings, String address) {
    StringBuilder text = new StringBuilder("\nQuittance is up: ").append(address).append('\n');
    if (settings.demo()) {
      text.append("  accounts    ").append(ACCOUNTS).append('\n');
      text.append("  password    ").append(PASSWORD).append(" (all of them)\n");
      text.append("  API tokens  ").append(TOKENS).append('\n');
    }
    text.append("  data        ").append(settings.directory()).append('\n');
    text.append("Ctrl-C stops the server, then the database.\n");
    return text.toString();
  }
}
