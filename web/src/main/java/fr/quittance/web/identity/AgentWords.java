package fr.quittance.web.identity;

import fr.quittance.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a browser says it is, in two words. */
@Named
@RequestScoped
public class AgentWords {

  /** The order matters: most browsers name those they want to pass for. */
  private static final Map<String, String> BROWSERS =
      ordered("Edg/", "Edge", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

  private static final Map<String, String> SYSTEMS =
      ordered(
          "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS",
          "macOS", "Linux", "Linux");

  @Inject private Messages messages;

  public String of(String agent) {
    Optional<String> browser = find(BROWSERS, agent);
    Optional<String> system = find(SYSTEMS, agent);
    if (browser.isEmpty() && system.isEmpty()) {
      return messages.get("identity.session.unknown");
    }
    return browser
        .map(name -> system.map(on -> name + " · " + on).orElse(name))
        .orElseGet(system::get);
  }

  private static Optional<String> find(Map<String, String> names, String agent) {
    return agent == null
        ? Optional.empty()
        : names.entrySet().stream()
            .filter(name -> agent.contains(name.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
