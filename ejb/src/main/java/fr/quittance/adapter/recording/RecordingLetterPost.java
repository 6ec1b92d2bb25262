package fr.quittance.adapter.recording;

import fr.quittance.contact.port.LetterPost;
import fr.quittance.contact.port.ProviderAnswer;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers in place of a provider that is not configured. */
@ApplicationScoped
public class RecordingLetterPost implements LetterPost {

  @Override
  public boolean configured() {
    return true;
  }

  @Override
  public boolean recording() {
    return true;
  }

  @Override
  public ProviderAnswer post(Letter letter) {
    return Recorded.answer(letter.id());
  }
}
