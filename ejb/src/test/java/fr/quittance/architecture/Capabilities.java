package fr.quittance.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The table of the design: which capability may call which, beside kernel and audit. */
final class Capabilities {

  static final Map<String, Set<String>> MAY_CALL = table();

  /**
   * Events: owned by a lower capability, observed by any higher one without an arrow of its own.
   */
  static final Set<String> EVENTS =
      Set.of("fr.quittance.ledger.FactRecorded", "fr.quittance.identity.ClientAccountChosen");

  private Capabilities() {}

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("audit", Set.of());
    table.put("identity", Set.of());
    table.put("law", Set.of());
    table.put("compliance", Set.of("law"));
    // identity beside the design's list: a waiver above the limit takes a second person.
    table.put("ledger", Set.of("identity", "law"));
    table.put("mandate", Set.of("identity", "law"));
    table.put("portfolio", Set.of("mandate", "ledger", "compliance"));
    table.put("cash", Set.of("ledger", "mandate", "portfolio"));
    // identity beside the design's list: the agency's particulars stand on every letter (R124-4).
    table.put(
        "contact",
        Set.of("identity", "mandate", "portfolio", "ledger", "cash", "compliance", "law"));
    table.put("dunning", Set.of("portfolio", "ledger", "cash", "contact", "compliance"));
    table.put("legal", Set.of("portfolio", "ledger", "mandate", "contact", "compliance", "law"));
    table.put("queue", Set.of("identity", "portfolio", "contact", "dunning", "compliance"));
    table.put("billing", Set.of("mandate", "ledger", "cash", "legal"));
    table.put("insight", Set.copyOf(table.keySet()));
    table.put(
        "extranet",
        Set.of("mandate", "portfolio", "ledger", "cash", "contact", "billing", "legal"));
    // The demo portfolio is made through the services of all.
    table.put("demo", Set.copyOf(table.keySet()));
    return table;
  }
}
