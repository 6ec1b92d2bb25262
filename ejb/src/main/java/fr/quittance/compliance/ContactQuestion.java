package fr.quittance.compliance;

import java.time.Instant;
import java.util.Objects;

/**
 * May this person be contacted about this file, by this channel, at this instant?
 *
 * @param address the number or address meant, or null for any of the subject's
 * @param at the instant asked about, or null for now
 * @param template code of the message meant, or null; {@link #FIRST_LETTER} is the only
 *     solicitation allowed before it was sent (CPCE R124-4)
 */
public record ContactQuestion(
    ContactSubject subject,
    Channel channel,
    Purpose purpose,
    String address,
    Instant at,
    String template) {

  public static final String FIRST_LETTER = "FIRST_LETTER";

  public ContactQuestion {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(purpose, "purpose");
  }

  /** The same question about another instant. */
  ContactQuestion asOf(Instant instant) {
    return new ContactQuestion(subject, channel, purpose, address, instant, template);
  }

  /** A solicitation by any address of the subject. */
  public static ContactQuestion solicitation(ContactSubject subject, Channel channel, Instant at) {
    return new ContactQuestion(subject, channel, Purpose.SOLICITATION, null, at, null);
  }
}
