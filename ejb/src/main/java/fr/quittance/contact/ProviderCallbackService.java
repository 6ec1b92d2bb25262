package fr.quittance.contact;

import fr.quittance.contact.domain.Callback;
import fr.quittance.contact.port.CallbackSignature;
import fr.quittance.contact.port.VoiceScripts;
import fr.quittance.kernel.OpenToAll;
import fr.quittance.kernel.Problem;
import fr.quittance.kernel.SystemCalls;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Hears what providers tell us: checks that it is them, keeps it as it came, then applies it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProviderCallbackService {

  private static final String TWILIO = "twilio";

  @Inject private CallbackSignature signatures;
  @Inject private VoiceScripts scripts;
  @Inject private CallbackSteps steps;
  @Inject private VoiceGreeting greeting;
  @Inject private SystemCalls systemCalls;

  /**
   * Keeps and applies a callback of Twilio.
   *
   * @return the XML document to answer with
   * @throws Problem FORBIDDEN when the signature is not Twilio's, or no secret is configured
   */
  @OpenToAll(because = "the provider proves itself by its signature")
  public String receive(ReceiveCallback command) {
    if (!signatures.genuine(command.url(), command.parameters(), null, command.signature())) {
      throw Problem.forbidden("bad-signature", "The signature is not the provider's.");
    }
    Callback callback =
        Callback.of(TWILIO, command.kind(), command.message(), command.parameters());
    return systemCalls.call(
        () -> {
          steps.apply(steps.keep(callback));
          return answer(callback);
        });
  }

  /** Applies what was kept but not applied. */
  @RequiresPermissions("message:send")
  public void catchUp() {
    for (long id : steps.forgotten()) {
      try {
        steps.apply(id);
      } catch (Problem e) {
        steps.giveUp(id, e.getMessage());
      }
    }
  }

  private String answer(Callback callback) {
    return callback.kind() == CallbackKind.VOICE
        ? greeting.script(callback.ourMessage(), scripts)
        : scripts.nothing();
  }
}
