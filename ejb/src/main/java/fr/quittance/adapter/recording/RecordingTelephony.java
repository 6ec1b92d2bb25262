package fr.quittance.adapter.recording;

import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.Telephony;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers in place of a provider that is not configured. */
@ApplicationScoped
public class RecordingTelephony implements Telephony {

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public boolean recording() {
    return true;
  }

  @Override
  public ProviderAnswer dial(Dial dial) {
    return Recorded.answer(dial.id());
  }
}
