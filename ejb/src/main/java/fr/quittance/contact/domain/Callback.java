package fr.quittance.contact.domain;

import fr.quittance.contact.CallbackKind;
import java.util.HashMap;
import java.util.Map;

/**
 * What a provider told us, as it came.
 *
 * @param providerId the provider's own id of what it is about, or null
 */
public record Callback(
    String provider, CallbackKind kind, String providerId, Map<String, String> parameters) {

  /** The parameter under which our own id is kept beside the provider's parameters. */
  public static final String OUR_MESSAGE = "_message";

  public Callback {
    parameters = Map.copyOf(parameters);
  }

  /** With our own message's id, where the provider gave it back. */
  public static Callback of(
      String provider, CallbackKind kind, Long message, Map<String, String> told) {
    Map<String, String> parameters = new HashMap<>();
    told.forEach((name, value) -> parameters.put(name, clean(value)));
    if (message != null) {
      parameters.put(OUR_MESSAGE, message.toString());
    }
    return new Callback(provider, kind, parameters.get(kind.idParameter()), parameters);
  }

  public Long ourMessage() {
    String id = parameters.get(OUR_MESSAGE);
    return id == null ? null : Long.valueOf(id);
  }

  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  /** The database keeps every character but this one. */
  private static String clean(String value) {
    return value == null ? "" : value.replace("\u0000", "");
  }
}
