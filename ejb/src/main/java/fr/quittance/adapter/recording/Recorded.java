package fr.quittance.adapter.recording;

import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.kernel.id.MessageId;

/** The answer of every recording provider: taken, at once. */
final class Recorded {

  private Recorded() {}

  static ProviderAnswer answer(MessageId message) {
    return new ProviderAnswer.Accepted("recording", "recording-" + message);
  }
}
