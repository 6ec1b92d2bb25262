package fr.quittance.adapter.twilio;

import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.Telephony;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Phone calls through Twilio. */
@ApplicationScoped
public class TwilioTelephony implements Telephony {

  private static final List<String> EVENTS =
      List.of("initiated", "ringing", "answered", "completed");

  private TwilioSettings settings;
  private TwilioCalls calls;

  protected TwilioTelephony() {}

  @Inject
  public TwilioTelephony(Settings settings) {
    this(TwilioSettings.of(settings));
  }

  TwilioTelephony(TwilioSettings settings) {
    this.settings = settings;
    this.calls = new TwilioCalls(settings);
  }

  @Override
  public boolean configured() {
    return settings.configured();
  }

  @Override
  public boolean recording() {
    return false;
  }

  @Override
  public ProviderAnswer dial(Dial dial) {
    return calls.ask(
        client -> {
          CallCreator creator =
              Call.creator(
                  new PhoneNumber(dial.to()),
                  new PhoneNumber(settings.from()),
                  new Twiml(TwilioVoiceScripts.spoken(dial.words(), dial.language())));
          URI callback = settings.callback("call-status", dial.id().value());
          if (callback != null) {
            creator.setStatusCallback(callback).setStatusCallbackEvent(EVENTS);
          }
          return creator.create(client).getSid();
        });
  }
}
