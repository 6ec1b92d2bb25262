package fr.quittance.adapter.recording;

import fr.quittance.contact.port.MailGateway;
import fr.quittance.contact.port.ProviderAnswer;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers in place of a provider that is not configured. */
@ApplicationScoped
public class RecordingMailGateway implements MailGateway {

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public boolean recording() {
    return true;
  }

  @Override
  public ProviderAnswer send(Mail mail) {
    return Recorded.answer(mail.id());
  }
}
