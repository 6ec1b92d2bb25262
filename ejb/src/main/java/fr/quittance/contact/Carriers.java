package fr.quittance.contact;

import fr.quittance.compliance.Channel;
import fr.quittance.contact.port.LetterPost;
import fr.quittance.contact.port.MailGateway;
import fr.quittance.contact.port.MailGateway.Mail;
import fr.quittance.contact.port.Provider;
import fr.quittance.contact.port.ProviderAnswer;
import fr.quittance.contact.port.SmsGateway;
import fr.quittance.contact.port.Telephony;
import fr.quittance.kernel.StagedClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;

/**
 * Hands parcels to the provider of their channel: the configured one, else the recording one. What
 * a demo portfolio says of its past never leaves the machine.
 */
@ApplicationScoped
class Carriers {

  @Inject @Any private Instance<SmsGateway> sms;
  @Inject @Any private Instance<MailGateway> mail;
  @Inject @Any private Instance<Telephony> phone;
  @Inject @Any private Instance<LetterPost> post;
  @Inject private StagedClock clock;

  /** Whether the channel's provider answers at once, for nothing leaves the machine. */
  boolean recording(Channel channel) {
    return switch (channel) {
      case SMS -> chosen(sms).recording();
      case EMAIL -> chosen(mail).recording();
      case CALL -> chosen(phone).recording();
      case LETTER -> chosen(post).recording();
    };
  }

  ProviderAnswer carry(Parcel parcel) {
    return switch (parcel.channel()) {
      case SMS -> chosen(sms).send(new SmsGateway.Sms(parcel.id(), parcel.to(), parcel.text()));
      case EMAIL ->
          chosen(mail)
              .send(new Mail(parcel.id(), parcel.to(), parcel.subject(), parcel.text(), null));
      case CALL ->
          chosen(phone)
              .dial(new Telephony.Dial(parcel.id(), parcel.to(), parcel.text(), parcel.language()));
      case LETTER ->
          chosen(post).post(new LetterPost.Letter(parcel.id(), parcel.to(), parcel.document()));
    };
  }

  private <P extends Provider> P chosen(Instance<P> providers) {
    return providers.stream()
        .filter(Provider::configured)
        .filter(provider -> provider.recording() || !clock.staged())
        .min(Comparator.comparing(Provider::recording))
        .orElseThrow(() -> new IllegalStateException("A channel has no provider"));
  }
}
