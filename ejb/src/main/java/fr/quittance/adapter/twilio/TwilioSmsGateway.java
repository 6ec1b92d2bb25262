package fr.quittance.adapter.twilio;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.SmsGateway;
import fr.quittance.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Text messages through Twilio. */
@ApplicationScoped
public class TwilioSmsGateway implements SmsGateway {

  private TwilioSettings settings;
  private TwilioCalls calls;

  protected TwilioSmsGateway() {}

  @Inject
  public TwilioSmsGateway(Settings settings) {
    this(TwilioSettings.of(settings));
  }

  TwilioSmsGateway(TwilioSettings settings) {
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
  public ProviderAnswer send(Sms sms) {
    return calls.ask(
        client -> {
          MessageCreator creator =
              Message.creator(
                  new PhoneNumber(sms.to()), new PhoneNumber(settings.from()), sms.text());
          URI callback = settings.callback("message-status", sms.id().value());
          if (callback != null) {
            creator.setStatusCallback(callback);
          }
          return creator.create(client).getSid();
        });
  }
}
