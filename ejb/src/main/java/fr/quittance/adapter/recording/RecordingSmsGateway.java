package fr.quittance.adapter.recording;

import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers in place of a provider that is not configured. */
@ApplicationScoped
public class RecordingSmsGateway implements SmsGateway {

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public boolean recording() {
    return true;
  }

  @Override
  public ProviderAnswer send(Sms sms) {
    return Recorded.answer(sms.id());
  }
}
