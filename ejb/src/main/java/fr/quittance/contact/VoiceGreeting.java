package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.domain.TemplateText;
import fr.quittance.contact.port.VoiceScripts;
import fr.quittance.contact.store.Messages;
import fr.quittance.contact.store.Templates;
import fr.quittance.identity.AgencyProfile;
import fr.quittance.identity.AgencyQueries;
import fr.quittance.kernel.Paris;
import fr.quittance.kernel.RowScoped;
import fr.quittance.kernel.id.MessageId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What is said to whoever is on the phone. It names no debt: nobody knows who is listening. */
@Stateless
@RowScoped
public class VoiceGreeting {

  private static final String GREETING = "GREETING";

  @Inject private Messages messages;
  @Inject private Templates templates;
  @Inject private AgencyQueries agencies;
  @Inject private Clock clock;

  /**
   * @param message the call of ours that was taken, or null when somebody calls us
   */
  @RequiresPermissions("message:send")
  public String script(Long message, VoiceScripts scripts) {
    return Optional.ofNullable(message)
        .flatMap(id -> messages.byId(new MessageId(id)))
        .filter(ours -> ours.channel() == Channel.CALL)
        .map(ours -> scripts.say(ours.body(), ours.language()))
        .orElseGet(() -> greeting(scripts));
  }

  private String greeting(VoiceScripts scripts) {
    Optional<TemplateRow> template =
        templates.current(GREETING, Channel.CALL, "fr", Paris.today(clock));
    Optional<AgencyProfile> agency = agencies.find();
    if (template.isEmpty() || agency.isEmpty()) {
      return scripts.nothing();
    }
    Map<String, String> figures =
        Map.of("agency", agency.get().name(), "agencyPhone", agency.get().phone());
    return scripts.say(new TemplateText(template.get().body()).fill(figures), "fr");
  }
}
