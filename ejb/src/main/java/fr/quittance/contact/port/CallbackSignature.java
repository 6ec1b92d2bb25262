package fr.quittance.contact.port;

import java.util.Map;

/** Tells a provider's own callback from a forged one. */
public interface CallbackSignature {

  /**
   * @param url the address as the provider called it, with its query
   * @param parameters form parameters; a null value counts as empty
   * @param body raw body of a call that is not a form, or null
   * @param signature what the provider signed with; null or empty is never genuine
   * @return false as well when no secret is configured
   */
  boolean genuine(String url, Map<String, String> parameters, String body, String signature);
}
