package fr.quittance.adapter.twilio;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Say;
import fr.quittance.contact.port.VoiceScripts;
import jakarta.enterprise.context.ApplicationScoped;

/** TwiML. */
@ApplicationScoped
public class TwilioVoiceScripts implements VoiceScripts {

  @Override
  public String say(String words, String language) {
    return spoken(words, language);
  }

  @Override
  public String nothing() {
    return new VoiceResponse.Builder().build().toXml();
  }

  static String spoken(String words, String language) {
    Say.Language accent = "en".equals(language) ? Say.Language.EN_GB : Say.Language.FR_FR;
    return new VoiceResponse.Builder()
        .say(new Say.Builder(words).language(accent).build())
        .build()
        .toXml();
  }
}
