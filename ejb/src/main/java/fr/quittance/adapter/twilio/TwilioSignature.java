package fr.quittance.adapter.twilio;

import com.twilio.security.RequestValidator;
import fr.quittance.contact.port.CallbackSignature;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;

/** Checks {@code X-Twilio-Signature} with the account's token. */
@ApplicationScoped
public class TwilioSignature implements CallbackSignature {

  private String authToken;

  protected TwilioSignature() {}

  @Inject
  public TwilioSignature(Settings settings) {
    this(TwilioSettings.of(settings).authToken());
  }

  TwilioSignature(String authToken) {
    this.authToken = authToken;
  }

  @Override
  public boolean genuine(
      String url, Map<String, String> parameters, String body, String signature) {
    if (authToken == null || signature == null || signature.isEmpty()) {
      return false;
    }
    RequestValidator validator = new RequestValidator(authToken);
    try {
      return url.contains("bodySHA256=")
          ? validator.validate(url, body == null ? "" : body, signature)
          : validator.validate(url, withoutNulls(parameters), signature);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Map<String, String> withoutNulls(Map<String, String> parameters) {
    Map<String, String> result = new HashMap<>();
    parameters.forEach((name, value) -> result.put(name, value == null ? "" : value));
    return result;
  }
}
