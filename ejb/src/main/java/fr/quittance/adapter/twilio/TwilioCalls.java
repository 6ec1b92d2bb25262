package fr.quittance.adapter.twilio;

import com.fasterxml.jackson.core.JacksonException;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import fr.quittance.contact.port.ProviderAnswer;
import java.util.Set;
import java.util.function.Function;

/** Turns one request to Twilio into one of our answers. */
final class TwilioCalls {

  static final String PROVIDER = "twilio";

  // These say that nothing was taken; a gateway's 502 or 504 says nothing of the kind.
  private static final Set<Integer> LATER = Set.of(429, 500, 503);

  private final TwilioSettings settings;
  private final TwilioRestClient client;

  TwilioCalls(TwilioSettings settings) {
    this.settings = settings;
    this.client =
        settings.configured() && settings.missing() == null
            ? new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(new TwilioTransport(settings))
                .build()
            : null;
  }

  /**
   * @param request asks Twilio and returns the SID of what was created
   */
  ProviderAnswer ask(Function<TwilioRestClient, String> request) {
    if (client == null) {
      return new ProviderAnswer.Rejected(
          PROVIDER, "The setting " + settings.missing() + " is missing.");
    }
    try {
      String sid = request.apply(client);
      return sid == null
          ? new ProviderAnswer.Unknown(PROVIDER, "Twilio's answer names no message.")
          : new ProviderAnswer.Accepted(PROVIDER, sid);
    } catch (TwilioTransport.NotReached e) {
      return new ProviderAnswer.Unavailable(PROVIDER, "Twilio cannot be reached.");
    } catch (TwilioTransport.NoAnswer e) {
      return new ProviderAnswer.Unknown(PROVIDER, "Twilio did not answer in time.");
    } catch (ApiException e) {
      return refused(e);
    }
  }

  private static ProviderAnswer refused(ApiException e) {
    Integer status = e.getStatusCode();
    if (status == null || e.getCause() instanceof JacksonException) {
      return new ProviderAnswer.Unknown(PROVIDER, "Twilio's answer cannot be read.");
    }
    String reason = "Twilio " + status + (e.getCode() == null ? "" : "/" + e.getCode());
    String told = e.getMessage() == null ? reason : reason + ": " + e.getMessage();
    if (LATER.contains(status)) {
      return new ProviderAnswer.Unavailable(PROVIDER, told);
    }
    return status >= 500
        ? new ProviderAnswer.Unknown(PROVIDER, told)
        : new ProviderAnswer.Rejected(PROVIDER, told);
  }
}
