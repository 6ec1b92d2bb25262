package fr.quittance.contact.port;

import fr.quittance.kernel.id.MessageId;

/** Sends text messages. */
public interface SmsGateway extends Provider {

  ProviderAnswer send(Sms sms);

  /**
   * @param id our id, given back in the provider's callbacks
   * @param to number in international form, for example {@code +33612345678}
   */
  record Sms(MessageId id, String to, String text) {}
}
